package jp.musubi.standard.calculation.burden;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Bound;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 国の公費。
 *
 * @param amount 自己負担上限月額 or the amount of the ticket, yen of a month, or null
 * @param away why it is not usable here, or null
 */
public record NationalSubsidy(
        String id,
        PayerLaw payer,
        @Nullable Long amount,
        Used used,
        @Nullable NotHere away) implements Subsidy {

    public NationalSubsidy {
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("a ceiling is not negative");
        }
    }

    @Override
    public String law() {
        return payer.number();
    }

    @Override
    public @Nullable NotHere notHere(Treated treated) {
        return away;
    }

    @Override
    public List<Bound> bounds(Treated treated) {
        Integer percent = payer.percent();
        List<Bound> bounds = new ArrayList<>();
        if (percent != null) {
            bounds.add(new Bound(BurdenRule.PAYER_PERCENT, Yen.percent(treated.cost(), percent)));
        } else if (amount == null) {
            bounds.add(new Bound(BurdenRule.PAYER_FREE, 0));
        }
        if (amount != null) {
            BurdenRule rule = percent == null ? BurdenRule.PAYER_AMOUNT : BurdenRule.PAYER_MONTH;
            bounds.add(Bound.left(rule, amount, used.month()));
        }
        return bounds;
    }

    @Override
    public @Nullable Long ceiling(Treated treated) {
        return amount;
    }

    @Override
    public NationalSubsidy using(Used now) {
        return new NationalSubsidy(id, payer, amount, now, away);
    }
}
