package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.calculation.burden.steps.Step;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BurdenCalculatorTest {

    private static final BurdenCalculator CALCULATOR = BurdenCalculator.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    static Stream<Arguments> visits() {
        return Table.read(BurdenCalculatorTest.class, "visits.tsv").stream()
                .map(row -> Arguments.of(row.get("case"), row));
    }

    /** The table is written to be checked by hand: visits.tsv. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("visits")
    void 一回の窓口の計算は表のとおり(String name, Row row) {
        LocalDate day = LocalDate.parse(row.get("day"));
        Charge charge = CALCULATOR.ofVisit(
                Cases.patient(row.get("patient")),
                new Bill(
                        Cases.treated(row.get("treated")),
                        Cases.subsidies(row.get("subsidies"), day),
                        Cases.soFar(row.get("soFar"))),
                day);
        String parts = charge.parts().stream()
                .map(part -> part.id() + "=" + part.yen())
                .collect(Collectors.joining(" "));
        assertThat(charge.insurer() + " | " + parts + " | " + charge.patient() + " | " + charge.window())
                .isEqualTo(row.get("insurer") + " | " + row.get("parts") + " | " + row.get("exact") + " | "
                        + row.get("window"));
    }

    @Test
    void どの一歩にもきまりの名があり_前の一歩の額から続く() {
        Charge charge = CALCULATOR.ofVisit(
                Patient.insured(30, IncomeClass.C),
                Bill.of(
                        Treated.of(1_000, Care.OUTPATIENT),
                        Cases.subsidies("21 amount=2500 used=2000; L80 visit=300", DAY)),
                DAY);
        assertThat(charge.steps())
                .extracting(Step::rule)
                .containsExactly(
                        BurdenRule.COST,
                        BurdenRule.SHARE,
                        BurdenRule.CEILING_GENERAL,
                        BurdenRule.PAYER_PERCENT,
                        BurdenRule.PAYER_MONTH,
                        BurdenRule.LOCAL_VISIT,
                        BurdenRule.WINDOW_ROUNDING);
        for (int i = 1; i < charge.steps().size(); i++) {
            assertThat(charge.steps().get(i).before())
                    .isEqualTo(charge.steps().get(i - 1).after());
        }
        assertThat(BurdenRule.values()).allSatisfy(rule -> {
            assertThat(rule.japanese()).isNotBlank();
            assertThat(rule.english()).isNotBlank().matches("\\p{ASCII}+");
        });
    }

    @Test
    void 償還払いは窓口では何も払わず_あとで戻る額を示す() {
        Charge charge = CALCULATOR.ofVisit(
                Patient.insured(30, IncomeClass.C),
                Bill.of(Treated.of(1_000, Care.OUTPATIENT), Cases.subsidies("L88 visit=200 away=OUTSIDE_AREA", DAY)),
                DAY);
        assertThat(charge.window()).isEqualTo(3_000);
        Part part = charge.parts().get(0);
        assertThat(part.yen()).isZero();
        assertThat(part.laterYen()).isEqualTo(2_800);
        assertThat(part.notHere()).isEqualTo(NotHere.OUTSIDE_AREA);
    }

    @Test
    void 上限の残りは助成ごとに分かる() {
        Treated treated = Treated.of(1, Care.OUTPATIENT);
        List<Subsidy> subsidies = Cases.subsidies("54 amount=5000 used=4800; 12; L88 month=1000 used=1200; 21", DAY);
        assertThat(subsidies.stream().map(one -> String.valueOf(one.left(treated))))
                .containsExactly("200", "null", "0", "null");
    }

    @Test
    void 同じ助成を二度使う請求は作れない() {
        List<Subsidy> twice = Cases.subsidies("21; 21", DAY);
        Treated treated = Treated.of(1, Care.OUTPATIENT);
        assertThatThrownBy(() -> Bill.of(treated, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
