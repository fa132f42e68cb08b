package jp.musubi.platform.eligibility.pages;

import java.util.List;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;

/**
 * 頁の一つの資格。
 *
 * @param inForce whether it holds today
 */
public record OwnCoverage(ConfirmedCoverage one, boolean inForce, List<TicketLine> tickets) {

    public OwnCoverage {
        tickets = List.copyOf(tickets);
    }

    /** 医療券の一行。 */
    public record TicketLine(MedicalTicket ticket, String facilityName) {}

    /** All of an answer, in its order. */
    public static List<OwnCoverage> listOf(Confirmation confirmation, Facilities facilities) {
        return confirmation.coverages().stream()
                .map(one -> new OwnCoverage(
                        one,
                        one.coverage().inForceOn(confirmation.day()),
                        one.tickets().stream()
                                .map(ticket -> new TicketLine(ticket, nameOf(ticket, facilities)))
                                .toList()))
                .toList();
    }

    private static String nameOf(MedicalTicket ticket, Facilities facilities) {
        return facilities
                .find(ticket.facility())
                .map(Facility::name)
                .orElse(ticket.facility().digits());
    }

    /** Tenths, as people say it; empty when unknown. */
    public String share() {
        Integer percent = one.share();
        return percent == null ? "" : String.valueOf(percent / 10);
    }

    /** Digits without padding, as on the certificate. */
    public String payer() {
        String payer = one.coverage().payer();
        return payer.startsWith("00") ? payer.substring(2) : payer;
    }
}
