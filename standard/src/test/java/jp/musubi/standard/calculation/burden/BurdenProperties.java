package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.CareTerms;
import jp.musubi.standard.calculation.burden.local.Charging;
import jp.musubi.standard.calculation.burden.local.Limits;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** どんな入力でも守ること。 */
class BurdenProperties {

    private static final BurdenCalculator CALCULATOR = BurdenCalculator.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final List<PayerLaw> LAWS = PayerLaws.shipped().list(DAY);

    @Property(tries = 1000)
    void 払う人の額を足すと医療費になり_本人は0円から自己負担まで(@ForAll("patients") Patient patient, @ForAll("bills") Bill bill) {
        Charge charge = CALCULATOR.ofVisit(patient, bill, DAY);
        long parts = charge.parts().stream().mapToLong(Part::yen).sum();
        assertThat(charge.insurer() + parts + charge.patient())
                .isEqualTo(bill.treated().cost());
        assertThat(charge.parts()).allSatisfy(part -> {
            assertThat(part.yen()).isNotNegative();
            assertThat(part.laterYen()).isBetween(0L, part.leaves());
        });
        assertThat(charge.patient()).isBetween(0L, bill.treated().cost());
        assertThat(charge.window()).isBetween(0L, charge.patient() + 5);
    }

    @Property(tries = 1000)
    void どの助成の残りよりも多くは請求しない(@ForAll("patients") Patient patient, @ForAll("bills") Bill bill) {
        Charge charge = CALCULATOR.ofVisit(patient, bill, DAY);
        for (Subsidy subsidy : bill.subsidies()) {
            Long left = subsidy.left(bill.treated());
            if (left != null && subsidy.notHere(bill.treated()) == null) {
                assertThat(charge.window()).as(subsidy.id()).isLessThanOrEqualTo(left);
                assertThat(charge.patient()).as(subsidy.id()).isLessThanOrEqualTo(left);
            }
        }
    }

    @Property(tries = 500)
    void 助成を並べる順は答えを変えない(@ForAll("patients") Patient patient, @ForAll("bills") Bill bill, @ForAll Random random) {
        List<Subsidy> mixed = new ArrayList<>(bill.subsidies());
        Collections.shuffle(mixed, random);
        assertThat(CALCULATOR.ofVisit(patient, new Bill(bill.treated(), mixed, bill.soFar()), DAY))
                .isEqualTo(CALCULATOR.ofVisit(patient, bill, DAY));
    }

    @Property(tries = 1000)
    void 助成が増えて窓口の額が増えるのは_高額療養費の区分が公費の区分に変わるときだけ(
            @ForAll("patients") Patient patient, @ForAll("bills") Bill bill, @ForAll("subsidy") Subsidy more) {
        if (bill.subsidies().stream().anyMatch(one -> one.id().equals(more.id()))) {
            return;
        }
        List<Subsidy> all = new ArrayList<>(bill.subsidies());
        all.add(more);
        Charge without = CALCULATOR.ofVisit(patient, bill, DAY);
        Charge with = CALCULATOR.ofVisit(patient, new Bill(bill.treated(), all, bill.soFar()), DAY);
        if (with.window() > without.window()) {
            assertThat(with.afterInsurance())
                    .as("the law: with a public payer the ceiling is that of another class (claims §4.3 step 2)")
                    .isGreaterThan(without.afterInsurance());
            assertThat(patient.insured()).isTrue();
        }
    }

    @Property(tries = 500)
    void 区分がウで多数回でも75歳の月でもマル長でもなければ_助成が増えて窓口の額が増えることはない(@ForAll("bills") Bill bill, @ForAll("subsidy") Subsidy more) {
        if (bill.subsidies().stream().anyMatch(one -> one.id().equals(more.id())) || isOfLife(bill, more)) {
            return;
        }
        List<Subsidy> all = new ArrayList<>(bill.subsidies());
        all.add(more);
        Patient patient = Patient.insured(30, IncomeClass.C);
        assertThat(CALCULATOR
                        .ofVisit(patient, new Bill(bill.treated(), all, bill.soFar()), DAY)
                        .window())
                .isLessThanOrEqualTo(CALCULATOR.ofVisit(patient, bill, DAY).window());
    }

    @Property(tries = 500)
    void 一か月の計算も足すと医療費になり_順によらない(
            @ForAll("patients") Patient patient, @ForAll("month") List<Bill> bills, @ForAll Random random) {
        MonthCalculator calculator = new MonthCalculator(CALCULATOR);
        List<Charge> charges = calculator.charge(patient, bills, YearMonth.from(DAY));
        assertThat(charges).hasSameSizeAs(bills);
        for (int i = 0; i < bills.size(); i++) {
            assertThat(charges.get(i).cost()).isEqualTo(bills.get(i).treated().cost());
        }
        List<Bill> mixed = new ArrayList<>(bills);
        Collections.shuffle(mixed, random);
        assertThat(calculator.charge(patient, mixed, YearMonth.from(DAY)).stream()
                        .mapToLong(Charge::patient)
                        .sum())
                .isEqualTo(charges.stream().mapToLong(Charge::patient).sum());
    }

    /** 生活保護 comes first or goes from the first place: the ceiling is that of its class. */
    private static boolean isOfLife(Bill bill, Subsidy more) {
        return more.law().equals("12")
                || bill.subsidies().stream().anyMatch(one -> one.law().equals("12"));
    }

    @Provide
    Arbitrary<Patient> patients() {
        return Combinators.combine(
                        Arbitraries.of(10, 20, 30),
                        Arbitraries.of(IncomeClass.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of(true, false),
                        Arbitraries.of(10_000L, 20_000L).injectNull(0.8))
                .as((share, income, often, insured, turning, disease) ->
                        new Patient(share, insured, income, often, turning, disease));
    }

    @Provide
    Arbitrary<Bill> bills() {
        return Combinators.combine(
                        treated(),
                        subsidy().list().ofMaxSize(4).uniqueElements(Subsidy::id),
                        Combinators.combine(Arbitraries.longs().between(0, 500_000), Arbitraries.of(0, 10, 20, 30))
                                .as((cost, share) -> new SoFar(cost * 10, cost * share / 10)))
                .as(Bill::new);
    }

    @Provide
    Arbitrary<List<Bill>> month() {
        Arbitrary<Bill> withPayers = subsidy()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Subsidy::id)
                .flatMap(subsidies -> Arbitraries.longs()
                        .between(0, 200_000)
                        .map(points -> Bill.of(Treated.of(points, Care.OUTPATIENT), subsidies)));
        Arbitrary<List<Bill>> alone = Arbitraries.longs()
                .between(0, 200_000)
                .map(points -> Bill.of(Treated.of(points, Care.OUTPATIENT), List.of()))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(withPayers.list().ofMaxSize(3), alone).as((payers, one) -> {
            List<Bill> all = new ArrayList<>(payers);
            all.addAll(one);
            return all;
        });
    }

    private static Arbitrary<Treated> treated() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.of(Care.values()),
                        Arbitraries.of(true, false))
                .as((points, care, outside) -> new Treated(points, Treated.UNIT, care, outside));
    }

    @Provide
    Arbitrary<Subsidy> subsidy() {
        return Arbitraries.oneOf(national(), local());
    }

    private static Arbitrary<Subsidy> national() {
        return Combinators.combine(
                        Arbitraries.of(LAWS),
                        Arbitraries.of(0L, 1L, 2_500L, 5_000L, 10_000L, 20_000L).injectNull(0.3),
                        used(),
                        Arbitraries.of(NotHere.NOT_DESIGNATED).injectNull(0.9))
                .as((law, amount, used, away) -> new NationalSubsidy(law.number(), law, amount, used, away));
    }

    private static Arbitrary<Subsidy> local() {
        return Combinators.combine(
                        Arbitraries.of("80", "81", "83", "88", "99"),
                        terms(),
                        Arbitraries.of(0L, 500L, 3_000L).injectNull(0.7),
                        used(),
                        Arbitraries.of(NotHere.OUTSIDE_AREA, NotHere.NOT_DESIGNATED)
                                .injectNull(0.8))
                .as((law, terms, amount, used, away) -> new LocalSubsidy("L" + law, law, terms, amount, used, away));
    }

    private static Arbitrary<LocalTerms> terms() {
        Arbitrary<Long> yen = Arbitraries.of(0L, 200L, 530L, 1_000L, 57_600L).injectNull(0.6);
        Arbitrary<Integer> times = Arbitraries.of(1, 2, 4).injectNull(0.6);
        Arbitrary<Limits> limits =
                Combinators.combine(yen, yen, times, yen, yen, times).as(Limits::new);
        Arbitrary<CareTerms> care = Combinators.combine(
                        Arbitraries.of(Charging.values()),
                        Arbitraries.of(1, 10, 20, 100).injectNull(0.6),
                        yen,
                        limits)
                .as(CareTerms::new);
        return Combinators.combine(care, care, care)
                .as((one, two, three) ->
                        new LocalTerms(new AgeBand(0, AgeBand.OPEN, AgeBand.End.BIRTHDAY), one, two, three));
    }

    private static Arbitrary<Used> used() {
        return Combinators.combine(
                        Arbitraries.of(0L, 1L, 499L, 4_995L, 100_000L),
                        Arbitraries.of(0, 1, 5),
                        Arbitraries.of(0L, 199L),
                        Arbitraries.of(0, 1))
                .as(Used::new);
    }
}
