package jp.musubi.standard.calculation.burden.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.musubi.standard.calculation.burden.local.AgeBand.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @ParameterizedTest(name = "{0}歳から{1}歳({2})、{3}生まれ: {4}から{5}まで")
    @CsvSource({
        // 15歳の年度末まで: 4月1日生まれは前日に15歳になるので、その年の3月31日で終わる
        "0, 15, SCHOOL_YEAR, 2011-04-01, 2011-04-01, 2026-03-31",
        "0, 15, SCHOOL_YEAR, 2011-04-02, 2011-04-02, 2027-03-31",
        "0, 15, SCHOOL_YEAR, 2011-03-31, 2011-03-31, 2026-03-31",
        "0, 18, SCHOOL_YEAR, 2008-12-31, 2008-12-31, 2027-03-31",
        "0, 6, SCHOOL_YEAR, 2020-04-01, 2020-04-01, 2026-03-31",
        // 誕生日の前日まで
        "0, 2, BIRTHDAY, 2023-06-10, 2023-06-10, 2026-06-09",
        "0, 2, BIRTHDAY, 2024-02-29, 2024-02-29, 2027-02-28",
        "0, 0, BIRTHDAY, 2025-06-10, 2025-06-10, 2026-06-09",
        // 誕生月の末日まで: 1日生まれは前の月の末日
        "0, 2, MONTH, 2023-06-10, 2023-06-10, 2026-06-30",
        "0, 2, MONTH, 2023-06-01, 2023-06-01, 2026-05-31",
        "65, 69, BIRTHDAY, 1956-06-10, 2021-06-10, 2026-06-09",
        "3, 15, SCHOOL_YEAR, 2023-06-10, 2026-06-10, 2039-03-31",
        "65, 74, MONTH, 1952-02-29, 2017-03-01, 2027-02-28",
    })
    void 境の日に入り_境の日に出る(int from, int to, End end, LocalDate birth, LocalDate first, LocalDate last) {
        AgeBand band = new AgeBand(from, to, end);
        assertThat(band.holds(birth, first.minusDays(1))).as("前の日").isFalse();
        assertThat(band.holds(birth, first)).as("最初の日").isTrue();
        assertThat(band.holds(birth, last)).as("最後の日").isTrue();
        assertThat(band.holds(birth, last.plusDays(1))).as("次の日").isFalse();
    }

    @Test
    void 上の年齢がなければ終わらない() {
        AgeBand band = new AgeBand(65, AgeBand.OPEN, End.BIRTHDAY);
        LocalDate birth = LocalDate.of(1920, 1, 1);
        assertThat(band.holds(birth, LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(band.holds(birth, LocalDate.of(1984, 12, 31))).isFalse();
    }

    @Test
    void 生まれる前には入らない() {
        AgeBand band = new AgeBand(0, AgeBand.OPEN, End.BIRTHDAY);
        LocalDate birth = LocalDate.of(2026, 6, 1);
        assertThat(band.holds(birth, birth.minusDays(1))).isFalse();
        assertThat(band.holds(birth, birth)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 1000"})
    void 逆さの年齢は作れない(int from, int to) {
        assertThatThrownBy(() -> new AgeBand(from, to, End.BIRTHDAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
