package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 保険者に見せる項目(access-matrix §2 の注)。 */
class CheckupItemsTest {

    private final CheckupItems items = CheckupItems.shipped();

    @ParameterizedTest(name = "{0}、実施者 {1}、質問票の同意 {2} の健診は {3}")
    @CsvSource({
        "2026-04-01, INSURER,  false, ALL",
        "2026-04-01, INSURER,  true,  ALL",
        "2026-04-01, EMPLOYER, false, SPECIFIC",
        "2026-04-01, EMPLOYER, true,  SPECIFIC",
        "2026-04-01, OTHER,    false, NOTHING",
        "2026-04-01, OTHER,    true,  SPECIFIC",
        "2025-01-31, INSURER,  true,  NOTHING",
        "2025-02-01, INSURER,  true,  ALL"
    })
    void 実施者と同意で決まる(LocalDate day, CheckupItems.RunBy runBy, boolean agreed, CheckupItems.Shown shown) {
        assertThat(items.shownOn(day, runBy, agreed)).isEqualTo(shown);
    }
}
