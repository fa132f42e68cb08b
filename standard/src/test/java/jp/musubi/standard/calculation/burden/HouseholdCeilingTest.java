package jp.musubi.standard.calculation.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdCeilingTest {

    private static final HouseholdCeiling CEILING = new HouseholdCeiling(Ceilings.shipped());

    static Stream<Arguments> households() {
        return Table.read(HouseholdCeilingTest.class, "households.tsv").stream()
                .map(row -> Arguments.of(row.get("case"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("households")
    void 世帯に戻る額は表のとおり(String name, Row row) {
        assertThat(CEILING.paidBack(
                        paid(row.get("paid")),
                        IncomeClass.valueOf(row.get("younger")),
                        IncomeClass.valueOf(row.get("older")),
                        YearMonth.parse(row.get("month"))))
                .isEqualTo(new HouseholdCeiling.PaidBack(
                        Long.parseLong(row.get("first")),
                        Long.parseLong(row.get("second")),
                        Long.parseLong(row.get("third"))));
    }

    @Test
    void 区分は70歳未満と70歳以上を一つずつ渡す() {
        YearMonth month = YearMonth.of(2026, 6);
        assertThatThrownBy(() -> CEILING.paidBack(List.of(), IncomeClass.GENERAL, IncomeClass.GENERAL, month))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CEILING.paidBack(List.of(), IncomeClass.C, IncomeClass.C, month))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<HouseholdPaid> paid(String text) {
        List<HouseholdPaid> all = new ArrayList<>();
        for (String one : text.split("\\|")) {
            if (!one.isBlank()) {
                String[] words = one.strip().split(" ");
                all.add(new HouseholdPaid(
                        words[0],
                        words[1].equals("T"),
                        words[2].equals("I") ? Care.INPATIENT : Care.OUTPATIENT,
                        Long.parseLong(words[3]),
                        Long.parseLong(words[4])));
            }
        }
        return all;
    }
}
