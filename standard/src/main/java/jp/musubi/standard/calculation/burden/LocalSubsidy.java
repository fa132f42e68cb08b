package jp.musubi.standard.calculation.burden;

import java.util.List;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Bound;
import org.jspecify.annotations.Nullable;

/**
 * 地方単独の助成。
 *
 * @param amount yen of a month that the certificate names, or null when the scheme's own ceiling counts
 * @param away why it is not usable here, or null
 */
public record LocalSubsidy(
        String id,
        String law,
        LocalTerms terms,
        @Nullable Long amount,
        Used used,
        @Nullable NotHere away) implements Subsidy {

    public LocalSubsidy {
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("a ceiling is not negative");
        }
    }

    @Override
    public @Nullable NotHere notHere(Treated treated) {
        Charging charging = terms.of(treated.care()).charging();
        if (charging == Charging.NOT_COVERED) {
            return NotHere.NOT_COVERED;
        }
        return away == null && charging == Charging.PAID_BACK ? NotHere.PAID_BACK : away;
    }

    @Override
    public List<Bound> bounds(Treated treated) {
        return termsFor(treated).bounds(treated.cost(), treated.outside(), used);
    }

    @Override
    public @Nullable Long ceiling(Treated treated) {
        return termsFor(treated).ceiling(treated.outside());
    }

    @Override
    public LocalSubsidy using(Used now) {
        return new LocalSubsidy(id, law, terms, amount, now, away);
    }

    private CareTerms termsFor(Treated treated) {
        CareTerms ofScheme = terms.of(treated.care());
        return amount == null ? ofScheme : ofScheme.withMonth(amount);
    }
}
