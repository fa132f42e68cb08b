package jp.musubi.standard.calculation.burden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyTimesTest {

    @ParameterizedTest(name = "{0}に、{1}に達していた → {2}")
    @CsvSource({
        "2026-06, '', false",
        "2026-06, 2026-03 2026-04, false",
        "2026-06, 2026-03 2026-04 2026-05, true",
        "2026-06, 2025-07 2025-08 2025-09, true",
        "2026-06, 2025-06 2025-08 2025-09, false",
        "2026-06, 2026-04 2026-05 2026-06, false",
        "2026-06, 2026-04 2026-05 2026-05, false",
        "2026-06, 2026-04 2026-05 2026-07, false",
        "2026-01, 2025-02 2025-11 2025-12, true",
    })
    void 十二か月のうち四回目から多数回(YearMonth month, String reached, boolean often) {
        List<YearMonth> months = Arrays.stream(reached.split(" "))
                .filter(one -> !one.isEmpty())
                .map(YearMonth::parse)
                .toList();
        assertThat(ManyTimes.applies(month, months)).isEqualTo(often);
    }
}
