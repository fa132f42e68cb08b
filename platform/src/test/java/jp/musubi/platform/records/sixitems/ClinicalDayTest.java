package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicalDayTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-04-01, 2026-04-01",
        "2026-04-01T23:59:59+09:00, 2026-04-01",
        "2026-04-01T00:00:00+09:00, 2026-04-01",
        "2026-04-01T14:59:59Z, 2026-04-01",
        "2026-04-01T15:00:00Z, 2026-04-02",
        "2026-03-31T15:00:00.123Z, 2026-04-01",
        "2024-02-29, 2024-02-29"
    })
    void 日付は日本の暦で数える(String sent, String day) {
        assertThat(ClinicalDay.find(sent)).hasToString(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026", "2026-04", "''", ",", "2026-02-30", "2026-04-01T10:00", "yesterday afternoon"})
    void 日まで述べられていなければ日付はない(String sent) {
        assertThat(ClinicalDay.find(sent)).isNull();
    }
}
