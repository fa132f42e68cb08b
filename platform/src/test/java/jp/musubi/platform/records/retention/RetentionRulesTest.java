package jp.musubi.platform.records.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.tables.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 見せる期間の表: どの行も、境の日のとおり。 */
class RetentionRulesTest {

    private static final RetentionRules RULES = RetentionRules.shipped();

    @ParameterizedTest(name = "{0} は {1} から数えて {2} まで見える")
    @CsvSource({
        "CONDITION, REGISTRATION, 2026-04-01, 2031-04-01",
        "CONDITION, REGISTRATION, 2027-02-28, 2032-02-29",
        "CONDITION, REGISTRATION, 2028-02-28, 2033-02-28",
        "CONDITION, REGISTRATION, 2028-02-29, 2033-02-28",
        "CONDITION, REGISTRATION, 2026-12-31, 2031-12-31",
        "ALLERGY, REGISTRATION, 2026-04-01, 2031-04-01",
        "INFECTION, REGISTRATION, 2026-04-01, 2031-04-01",
        "LAB, RESULT_DATE, 2026-03-01, 2027-03-01",
        "LAB, RESULT_DATE, 2027-02-28, 2028-02-29",
        "LAB, RESULT_DATE, 2028-02-29, 2029-02-28",
        "MEDICATION, PRESCRIPTION_DATE, 2026-04-01, 2026-07-10",
        "MEDICATION, PRESCRIPTION_DATE, 2028-01-31, 2028-05-10",
        "MEDICATION, PRESCRIPTION_DATE, 2027-01-31, 2027-05-11",
        "MEDICATION, PRESCRIPTION_DATE, 2027-02-01, 2027-05-12",
        "CHECKUP, REGISTRATION, 2026-04-01, 2031-04-01",
        "LETTER, RECEIPT, 2026-04-01, 2026-04-08",
        "LETTER, REGISTRATION, 2026-04-01, 2026-10-01",
        "LETTER, REGISTRATION, 2026-08-31, 2027-02-28",
        "LETTER, REGISTRATION, 2026-08-30, 2027-02-28",
        "LETTER, REGISTRATION, 2026-08-27, 2027-02-27",
        "PCS, WRITING_DATE, 2026-04-01, 2026-10-01"
    })
    void 最後の日まで見えて次の日から見えない(DataClass dataClass, CountsFrom countsFrom, LocalDate from, LocalDate last) {
        Standing standing = new Standing(from, false, false);
        RetentionRule onLast = RULES.find(dataClass, countsFrom, last).orElseThrow();
        LocalDate next = last.plusDays(1);
        RetentionRule onNext = RULES.find(dataClass, countsFrom, next).orElseThrow();

        assertThat(onLast.shows(standing, last)).isTrue();
        assertThat(onNext.shows(standing, next)).isFalse();
        assertThat(onLast.shownFor().since(last)).isBeforeOrEqualTo(from);
        assertThat(onNext.shownFor().since(next)).isAfter(from);
    }

    @ParameterizedTest(name = "{0} は長期保存で期間を越える: {1}")
    @CsvSource({
        "CONDITION, true",
        "ALLERGY, true",
        "INFECTION, true",
        "LAB, false",
        "MEDICATION, false",
        "CHECKUP, false",
        "PCS, false"
    })
    void 長期保存が越えるのは傷病名とアレルギーと感染症だけ(DataClass dataClass, boolean outlived) {
        LocalDate today = LocalDate.of(2040, 4, 1);
        Standing old = new Standing(LocalDate.of(2026, 4, 1), false, true);
        assertThat(RULES.find(dataClass, today).orElseThrow().shows(old, today)).isEqualTo(outlived);
    }

    @ParameterizedTest(name = "{0} の直近3回: {1} に見える {2}")
    @CsvSource({
        "LAB, 2040-04-01, true",
        "MEDICATION, 2027-01-31, true",
        "MEDICATION, 2027-02-01, false",
        "CONDITION, 2040-04-01, false"
    })
    void 直近の回は検査と_電子処方箋の前の処方だけ(DataClass dataClass, LocalDate day, boolean shown) {
        Standing old = new Standing(LocalDate.of(2025, 4, 1), true, false);
        assertThat(RULES.find(dataClass, day).orElseThrow().shows(old, day)).isEqualTo(shown);
    }

    @Test
    void 行の効く前の日には何も見えない() {
        assertThat(RULES.find(DataClass.CONDITION, LocalDate.of(2025, 1, 31))).isEmpty();
        assertThat(RULES.find(DataClass.CONDITION, LocalDate.of(2025, 2, 1))).isPresent();
    }

    @Test
    void 同じ日の結果は一回と数える() {
        LastDays three = new LastDays(3, LastDays.Series.ITEM);
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(three.earliest(List.of(day, day, day, day))).isEqualTo(day);
        assertThat(three.earliest(Stream.of(0, 1, 1, 2, 3).map(day::minusDays).toList()))
                .isEqualTo(day.minusDays(2));
        assertThat(three.earliest(List.of(day.minusDays(9), day))).isEqualTo(day.minusDays(9));
    }

    @Test
    void 見えなくなる日は_行の替わる日も見る() {
        Standing lasting = new Standing(LocalDate.of(2026, 4, 1), true, false);
        LocalDate today = LocalDate.of(2026, 12, 1);
        assertThat(RULES.findVanishing(DataClass.MEDICATION, lasting, today))
                .get()
                .extracting(Vanishing::day)
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(RULES.findVanishing(DataClass.LAB, lasting, today)).isEmpty();
        Standing flagged = new Standing(LocalDate.of(2026, 4, 1), false, true);
        assertThat(RULES.findVanishing(DataClass.CONDITION, flagged, today)).isEmpty();
    }

    @Test
    void 数え方の違う行が続く表では起動しない() {
        assertThatThrownBy(() -> new RetentionRules(List.of(row("REGISTRATION"), row("RESULT_DATE"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LAB");
        assertThatThrownBy(() -> new ShownFor(Period.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Row row(String countsFrom) {
        return new Row(Map.of(
                "class", "LAB",
                "shown_for", "P1Y",
                "last", "-",
                "series", "-",
                "counts_from", countsFrom,
                "outlived_by_lts", "no",
                "from", "",
                "to", ""));
    }
}
