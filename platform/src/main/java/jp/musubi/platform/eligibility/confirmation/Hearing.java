package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * だれに何を答えてよいか。
 *
 * @param grant what access granted
 * @param byCard whether the person was identified by the card's certificate
 */
record Hearing(AccessGrant grant, boolean byCard, boolean limitsAgreed, LocalDate day, Instant at) {

    static Hearing of(AccessGrant grant, Question question, LocalDate day, Instant at) {
        return new Hearing(grant, question.presented() instanceof Presented.Card, question.limitsAgreed(), day, at);
    }

    /** The asking facility; null when an insurer or the person asks. */
    @Nullable
    FacilityCode facility() {
        return grant.caller().facility();
    }

    AnswerExtent extent() {
        return AnswerExtent.of(grant);
    }

    /** Whether the person asks. */
    boolean own() {
        return grant.person().equals(grant.caller().person());
    }

    /** Specific diseases are told with the card only: with a number nothing but the coverage and, agreed by word, limits. */
    boolean diseasesToo() {
        return extent() == AnswerExtent.FULL && (own() || byCard && limitsAgreed);
    }

    /** The tickets of the month that this asker may see: a facility those that name it, the person all. */
    List<MedicalTicket> visible(List<MedicalTicket> ofMonth) {
        return ofMonth.stream()
                .filter(ticket -> ticket.standsAt(at))
                .filter(ticket -> own()
                        || extent() == AnswerExtent.FULL
                                && ticket.facility().equals(facility())
                                && ticket.treatedIn().equals(YearMonth.from(day)))
                .toList();
    }
}
