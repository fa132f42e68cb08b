package jp.musubi.platform.eligibility.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.kernel.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * 資格確認の答え。
 *
 * @param day the day for which validity is told
 * @param at when it was answered
 * @param person null when nobody, or more than one person, was found: then there are no coverages either
 * @param coverages those in force; after {@link Validity#INVALID_NEW_COVERAGE} the new one first and the ended one behind
 *     it; after {@link Validity#INVALID} the ended one
 * @param consents of the person to the asking facility, ended ones too; empty unless asked by card
 * @param subsidies in the order of the law; empty unless the person asks, or agreed to tell the asking facility
 * @param remarks in the order in which a counter should read them
 */
public record Confirmation(
        Question question,
        LocalDate day,
        Instant at,
        Validity validity,
        @Nullable ConfirmedPerson person,
        List<ConfirmedCoverage> coverages,
        List<Consent> consents,
        List<SubsidyShown> subsidies,
        List<Remark> remarks) {

    /** An answer without subsidies. */
    public Confirmation(
            Question question,
            LocalDate day,
            Instant at,
            Validity validity,
            @Nullable ConfirmedPerson person,
            List<ConfirmedCoverage> coverages,
            List<Consent> consents,
            List<Remark> remarks) {
        this(question, day, at, validity, person, coverages, consents, List.of(), remarks);
    }

    public Confirmation {
        coverages = List.copyOf(coverages);
        consents = List.copyOf(consents);
        subsidies = List.copyOf(subsidies);
        remarks = List.copyOf(remarks);
    }
}
