package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** 世帯の合算が、どんな入力でも守ること。 */
class HouseholdProperties {

    private static final HouseholdCeiling CEILING = new HouseholdCeiling(Ceilings.shipped());
    private static final YearMonth MONTH = YearMonth.of(2026, 6);

    @Property(tries = 500)
    void 戻る額は0円から払った額までで_道すじの額を足したもの(
            @ForAll("months") List<HouseholdPaid> month,
            @ForAll("younger") IncomeClass younger,
            @ForAll("older") IncomeClass older) {
        HouseholdCeiling.PaidBack back = CEILING.paidBack(month, younger, older, MONTH);
        List<HouseholdStep> steps = CEILING.steps(month, younger, older, MONTH);
        assertThat(steps.stream().mapToLong(HouseholdStep::back).sum()).isEqualTo(back.total());
        assertThat(back.total())
                .isBetween(0L, month.stream().mapToLong(HouseholdPaid::paid).sum());
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.back()).isBetween(0L, step.paid());
            assertThat(step.paid() - step.back()).isLessThanOrEqualTo(step.ceiling());
        });
    }

    @Property(tries = 500)
    void 並べる順は答えを変えない(
            @ForAll("months") List<HouseholdPaid> month,
            @ForAll("younger") IncomeClass younger,
            @ForAll("older") IncomeClass older,
            @ForAll Random random) {
        List<HouseholdPaid> mixed = new ArrayList<>(month);
        Collections.shuffle(mixed, random);
        assertThat(CEILING.steps(mixed, younger, older, MONTH)).isEqualTo(CEILING.steps(month, younger, older, MONTH));
    }

    @Provide
    Arbitrary<IncomeClass> younger() {
        return Arbitraries.of(IncomeClass.values()).filter(one -> !one.from70());
    }

    @Provide
    Arbitrary<IncomeClass> older() {
        return Arbitraries.of(IncomeClass.values()).filter(IncomeClass::from70);
    }

    /** A member is of one age. */
    @Provide
    Arbitrary<List<HouseholdPaid>> months() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "T", "U"),
                        Arbitraries.of(Care.INPATIENT, Care.OUTPATIENT),
                        Arbitraries.longs().between(0, 3_000_000),
                        Arbitraries.of(0, 10, 20, 30))
                .as((member, care, cost, percent) -> new HouseholdPaid(
                        member, Character.isUpperCase(member.charAt(0)), care, cost, cost * percent / 100))
                .list()
                .ofMaxSize(6);
    }
}
