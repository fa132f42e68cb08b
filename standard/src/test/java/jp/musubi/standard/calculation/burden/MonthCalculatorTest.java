package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MonthCalculatorTest {

    private static final MonthCalculator CALCULATOR = new MonthCalculator(BurdenCalculator.shipped());
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    static Stream<Arguments> months() {
        return Table.read(MonthCalculatorTest.class, "months.tsv").stream()
                .map(row -> Arguments.of(row.get("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("months")
    void 一か月の計算は表のとおり(String name, Row row) {
        YearMonth month = YearMonth.parse(row.get("month"));
        List<Bill> bills = bills(row.get("bills"), row.get("care"), month.atDay(1));
        Patient patient = Cases.patient(row.get("patient"));
        List<Charge> charges = CALCULATOR.charge(patient, bills, month);
        assertThat(charges.stream().map(one -> String.valueOf(one.patient())).collect(Collectors.joining(" ")))
                .isEqualTo(row.get("charges"));
        assertThat(charges.stream().mapToLong(Charge::insurer).sum()).isEqualTo(Long.parseLong(row.get("insurer")));

        List<Bill> turned = new ArrayList<>(bills);
        Collections.reverse(turned);
        List<Charge> again = new ArrayList<>(CALCULATOR.charge(patient, turned, month));
        Collections.reverse(again);
        assertThat(again).as("the order of the bills does not matter").isEqualTo(charges);
    }

    @Test
    void 入院と外来は一緒に計算しない() {
        List<Bill> mixed = List.of(
                Bill.of(Treated.of(1, Care.INPATIENT), List.of()),
                Bill.of(Treated.of(1, Care.OUTPATIENT), Cases.subsidies("21", JUNE.atDay(1))));
        Patient patient = Patient.insured(30, IncomeClass.C);
        assertThatThrownBy(() -> CALCULATOR.charge(patient, mixed, JUNE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 保険だけの請求は一つ() {
        Bill alone = Bill.of(Treated.of(1, Care.INPATIENT), List.of());
        List<Bill> two = List.of(alone, alone);
        Patient patient = Patient.insured(30, IncomeClass.C);
        assertThatThrownBy(() -> CALCULATOR.charge(patient, two, JUNE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Bill> bills(String text, String care, LocalDate day) {
        List<Bill> bills = new ArrayList<>();
        for (String one : text.split("\\|")) {
            if (!one.isBlank()) {
                String[] parts = one.strip().split(" ", 2);
                bills.add(Bill.of(
                        Treated.of(Long.parseLong(parts[0]), Care.valueOf(care)),
                        parts.length == 1 ? List.of() : Cases.subsidies(parts[1], day)));
            }
        }
        return bills;
    }
}
