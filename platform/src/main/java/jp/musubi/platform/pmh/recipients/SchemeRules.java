package jp.musubi.platform.pmh.recipients;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;

/** 制度のきまりに照らす。Age and income on the first day of a holding; each period is read once, for a file of many lines. */
public final class SchemeRules {

    /** Days that are remembered; a file has few. */
    private static final int MOST = 10_000;

    private final BiFunction<String, LocalDate, Optional<SchemeTerms>> terms;
    private final Map<Day, Optional<SchemeTerms>> known = new HashMap<>();

    /** @param terms of a scheme on a day */
    public SchemeRules(BiFunction<String, LocalDate, Optional<SchemeTerms>> terms) {
        this.terms = terms;
    }

    private record Day(String scheme, LocalDate day) {}

    Optional<RecipientFault> findFault(Applied applied) {
        if (known.size() > MOST) {
            known.clear();
        }
        Scheme scheme = applied.scheme();
        if (scheme == null) {
            return OwnPayers.lawOn(applied.numbers().payer(), applied.valid().from())
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(new RecipientFault(RecipientField.FROM, Why.LAW));
        }
        var day = new Day(scheme.id(), applied.valid().from());
        SchemeTerms rules = known.computeIfAbsent(day, one -> terms.apply(one.scheme(), one.day()))
                .orElse(null);
        if (rules == null) {
            return Optional.of(new RecipientFault(RecipientField.FROM, Why.NOT_YET));
        }
        if (!rules.terms().ages().holds(applied.born(), day.day())) {
            return Optional.of(new RecipientFault(RecipientField.FROM, Why.AGE));
        }
        return rules.isForIncome(applied.incomeClass())
                ? Optional.empty()
                : Optional.of(new RecipientFault(RecipientField.INCOME, Why.NOT_FOR_INCOME));
    }
}
