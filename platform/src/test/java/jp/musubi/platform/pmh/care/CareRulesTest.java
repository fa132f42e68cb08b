package jp.musubi.platform.pmh.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 認定の決まり。年齢、負担割合、有効期間。 */
class CareRulesTest {

    private static final CareRules RULES =
            CareRules.inForceOn(LocalDate.of(2026, 4, 1)).orElseThrow();

    @Test
    void 七つの要介護度が軽い順にある() {
        assertThat(CareLevel.list())
                .extracting(CareLevel::japanese)
                .containsExactly("要支援1", "要支援2", "要介護1", "要介護2", "要介護3", "要介護4", "要介護5");
    }

    @ParameterizedTest(name = "{0} 生まれ、{1} → {2}")
    @CsvSource({
        "1986-04-02, 2026-03-31, false",
        "1986-04-02, 2026-04-01, true",
        "1986-04-01, 2026-03-31, true",
        "1986-04-01, 2026-03-30, false",
        "1984-02-29, 2024-02-27, false",
        "1984-02-29, 2024-02-28, true",
        "1985-03-01, 2025-02-28, true"
    })
    void 四十歳から被保険者_誕生日の前の日に歳をとる(LocalDate born, LocalDate day, boolean insured) {
        assertThat(RULES.insures(born, day)).isEqualTo(insured);
    }

    @ParameterizedTest(name = "{0}%、{1} 生まれ、{2} → {3}")
    @CsvSource({
        "10, 1961-04-03, 2026-04-01, true",
        "20, 1961-04-03, 2026-04-01, false",
        "20, 1961-04-02, 2026-04-01, true",
        "30, 1940-01-01, 2026-04-01, true",
        "30, 1970-01-01, 2026-04-01, false",
        "15, 1940-01-01, 2026-04-01, false",
        "0,  1940-01-01, 2026-04-01, false"
    })
    void 六十五歳になるまでは一割だけ(int share, LocalDate born, LocalDate day, boolean allowed) {
        assertThat(RULES.allowsShare(share, born, day)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} から {1} → {2}")
    @CsvSource({
        "2026-04-01, 2026-03-31, false",
        "2026-04-01, 2026-04-01, true",
        "2026-04-01, 2030-04-30, true",
        "2026-04-01, 2030-05-01, false",
        "2026-04-15, 2030-04-30, true",
        "2026-02-10, 2030-02-28, true",
        "2026-02-10, 2030-03-01, false",
        "2024-02-10, 2028-02-29, true"
    })
    void 有効期間は月の終わりから四十八か月まで(LocalDate from, LocalDate until, boolean allowed) {
        assertThat(RULES.allowsPeriod(from, until)).isEqualTo(allowed);
    }

    @Test
    void 二〇二一年の三月までは三十六か月() {
        CareRules before = CareRules.inForceOn(LocalDate.of(2021, 3, 31)).orElseThrow();
        assertThat(before.mostMonths()).isEqualTo(36);
        assertThat(CareRules.inForceOn(LocalDate.of(2018, 7, 31))).isEmpty();
    }
}
