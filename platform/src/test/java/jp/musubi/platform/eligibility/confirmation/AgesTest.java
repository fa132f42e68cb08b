package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 年齢の境。 */
class AgesTest {

    @ParameterizedTest(name = "{0} 生まれの未就学は {1} まで")
    @CsvSource({
        "2020-04-01, 2026-03-31",
        "2020-04-02, 2027-03-31",
        "2020-03-31, 2026-03-31",
        "2020-12-31, 2027-03-31",
        "2020-02-29, 2026-03-31"
    })
    void 六歳に達する日以後の最初の三月三十一日まで(LocalDate birth, LocalDate last) {
        assertThat(Ages.preschoolOn(birth, birth)).isTrue();
        assertThat(Ages.preschoolOn(last, birth)).isTrue();
        assertThat(Ages.preschoolOn(last.plusDays(1), birth)).isFalse();
        assertThat(Ages.preschoolOn(birth.minusDays(1), birth)).isFalse();
    }

    @ParameterizedTest(name = "{0} 生まれは {1} から {2} まで高齢受給者")
    @CsvSource({
        "1956-04-01, 2026-04-01, 2031-03-31",
        "1956-04-02, 2026-05-01, 2031-04-01",
        "1956-03-31, 2026-04-01, 2031-03-30",
        "1956-02-29, 2026-03-01, 2031-02-28"
    })
    void 七十歳に達した翌月から七十五歳の前日まで(LocalDate birth, LocalDate first, LocalDate last) {
        assertThat(Ages.elderlyOn(first.minusDays(1), birth)).isFalse();
        assertThat(Ages.elderlyOn(first, birth)).isTrue();
        assertThat(Ages.elderlyOn(last, birth)).isTrue();
        assertThat(Ages.elderlyOn(last.plusDays(1), birth)).isFalse();
    }
}
