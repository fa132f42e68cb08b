package jp.musubi.platform.eligibility.pages;

import java.util.List;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;

/**
 * 頁の一つの資格。
 *
 * @param inForce whether it holds today
 */
record OwnCoverage(ConfirmedCoverage one, boolean inForce, List<TicketLine> tickets) {

    OwnCoverage {
        tickets = List.copyOf(tickets);
    }

    /** 医療券の一行。 */
    record TicketLine(MedicalTicket ticket, String facilityName) {}

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
