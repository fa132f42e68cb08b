package jp.musubi.standard.vaccinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 年齢と間隔の数え方。 */
class AgePointTest {

    @ParameterizedTest(name = "{0} 生まれの {1} は {2}")
    @CsvSource({
        // 月と年: 誕生日の前日。その日のない月は末日。
        "2026-04-10, 2m, 2026-06-09",
        "2026-04-10, 12m, 2027-04-09",
        "2026-04-10, 7m+, 2026-11-10",
        "2026-04-01, 12m, 2027-03-31",
        "2026-03-31, 6m, 2026-09-30",
        "2025-12-31, 2m, 2026-02-28",
        "2025-12-30, 2m, 2026-02-28",
        "2025-12-28, 2m, 2026-02-27",
        "2027-12-31, 2m, 2028-02-29",
        "2024-02-29, 12m, 2025-02-28",
        "2024-02-29, 4y, 2028-02-28",
        "2024-03-01, 12m, 2025-02-28",
        "2024-02-28, 12m, 2025-02-27",
        "2026-01-31, 90m, 2033-07-30",
        // 週と日: 生まれた日から数える。
        "2026-01-01, 6w, 2026-02-12",
        "2026-01-01, 24w, 2026-06-18",
        "2026-01-01, 104d, 2026-04-15",
        "2026-01-01, 0m, 2026-01-01",
        // 年度: 4月1日生まれは前の学年。
        "2020-04-01, FY6, 2025-04-01",
        "2020-04-01, FYE6, 2026-03-31",
        "2020-04-02, FY6, 2026-04-01",
        "2020-04-02, FYE6, 2027-03-31",
        "2014-12-25, FY12, 2026-04-01",
        "2010-04-01, FYE16, 2026-03-31",
        "2010-04-02, FYE16, 2027-03-31"
    })
    void 年齢に達する日(LocalDate born, String age, LocalDate expected) {
        assertThat(AgePoint.read(age).dayFor(born)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} から {1} は {2}")
    @CsvSource({
        // 27日以上: 4週後の同じ曜日から。
        "2026-04-01, 27d, 2026-04-29",
        "2026-04-01, 20d, 2026-04-22",
        "2026-04-01, 6d, 2026-04-08",
        "2026-04-01, 139d, 2026-08-19",
        "2028-02-01, 27d, 2028-02-29",
        "2026-04-01, 0d, 2026-04-02",
        // 月: 同じ日から。ない月は翌月の1日から。
        "2026-04-01, 6m, 2026-10-01",
        "2026-08-31, 6m, 2027-03-01",
        "2027-08-31, 6m, 2028-03-01",
        "2027-08-29, 6m, 2028-02-29",
        "2026-03-31, 3m, 2026-07-01"
    })
    void 間隔をおいた最初の日(LocalDate shot, String gap, LocalDate expected) {
        assertThat(Gap.read(gap).firstDayAfter(shot)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "m", "FY", "FY12m", "12x", "-1m"})
    void ほかの書き方は年齢ではない(String text) {
        assertThatThrownBy(() -> AgePoint.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ほかの書き方は間隔ではない() {
        assertThatThrownBy(() -> Gap.read("27")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Gap.read("4w")).isInstanceOf(IllegalArgumentException.class);
    }
}
