package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * だれに何を答えてよいか。
 *
 * @param facility the asking facility; null when an insurer or the person asks
 * @param own whether the person asks
 * @param byCard whether the person was identified by the card's certificate
 */
record Hearing(
        @Nullable FacilityCode facility,
        Extent extent,
        boolean own,
        boolean byCard,
        boolean limitsAgreed,
        LocalDate day,
        LocalDate birthDate,
        Instant at) {

    /** Specific diseases are told with the card only: with a number nothing but the coverage and, agreed by word, limits. */
    boolean diseasesToo() {
        return extent == Extent.FULL && (own || byCard && limitsAgreed);
    }

    /** The tickets of the month that this asker may see: a facility those that name it, the person all. */
    List<MedicalTicket> visible(List<MedicalTicket> ofMonth) {
        return ofMonth.stream()
                .filter(ticket -> ticket.standsAt(at))
                .filter(ticket -> own
                        || extent == Extent.FULL
                                && ticket.facility().equals(facility)
                                && ticket.treatedIn().equals(YearMonth.from(day)))
                .toList();
    }
}
