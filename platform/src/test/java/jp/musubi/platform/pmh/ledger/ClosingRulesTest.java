package jp.musubi.platform.pmh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRulesTest {

    @ParameterizedTest(name = "{0} の月は {1} に {2}")
    @CsvSource({
        "2026-04, 2026-04-30, true",
        "2026-04, 2026-05-10, true",
        "2026-04, 2026-05-11, false",
        "2026-12, 2027-01-10, true",
        "2026-12, 2027-01-11, false",
    })
    void 次の月の10日まで書ける(YearMonth month, LocalDate today, boolean open) {
        assertThat(ClosingRules.shipped().isOpen(month, today)).isEqualTo(open);
    }
}
