package jp.musubi.platform.pmh.schemes;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.standard.calculation.burden.Bill;
import jp.musubi.standard.calculation.burden.BurdenCalculator;
import jp.musubi.standard.calculation.burden.Charge;
import jp.musubi.standard.calculation.burden.LocalSubsidy;
import jp.musubi.standard.calculation.burden.NotHere;
import jp.musubi.standard.calculation.burden.Part;
import jp.musubi.standard.calculation.burden.Subsidy;
import jp.musubi.standard.calculation.burden.local.Used;
import org.jspecify.annotations.Nullable;

/** 試しの計算。What the examples would pay on the first day of a period, by the calculator of the counter. */
final class TryOut {

    private static final Words NOT_THIS_AGE = new Words("対象の年齢ではありません", "not of this age");
    private static final Words NOT_THIS_INCOME = new Words("対象の所得区分ではありません", "not of this income class");

    private final BurdenCalculator calculator = BurdenCalculator.shipped();
    private final List<Example> examples = Example.list();

    List<Tried> of(String law, SchemeTerms terms) {
        return examples.stream().map(example -> tried(example, law, terms)).toList();
    }

    private Tried tried(Example example, String law, SchemeTerms terms) {
        LocalDate day = terms.from();
        long before = charge(example, List.of(), day).window();
        Words excluded = excluded(example, terms);
        if (excluded != null) {
            return new Tried(example.name(), before, before, 0, excluded);
        }
        NotHere away = example.outside() && !terms.area().places().isEmpty() ? NotHere.OUTSIDE_AREA : null;
        Subsidy subsidy = new LocalSubsidy("example", law, terms.terms(), null, Used.NOTHING, away);
        Charge charge = charge(example, List.of(subsidy), day);
        Part part = charge.parts().get(0);
        NotHere notHere = part.notHere();
        return new Tried(
                example.name(),
                before,
                charge.window(),
                part.laterYen(),
                notHere == null ? null : new Words(notHere.japanese(), notHere.english()));
    }

    private static @Nullable Words excluded(Example example, SchemeTerms terms) {
        if (!terms.terms().ages().holds(terms.from().minusYears(example.age()), terms.from())) {
            return NOT_THIS_AGE;
        }
        return terms.isForIncome(example.income()) ? null : NOT_THIS_INCOME;
    }

    private Charge charge(Example example, List<Subsidy> subsidies, LocalDate day) {
        return calculator.ofVisit(example.patient(), Bill.of(example.treated(), subsidies), day);
    }
}
