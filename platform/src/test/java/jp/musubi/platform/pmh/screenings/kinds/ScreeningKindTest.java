package jp.musubi.platform.pmh.screenings.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 検診の種類の決まり。だれが、いくつで、何年に一度か。 */
class ScreeningKindTest {

    private static final ScreeningKinds KINDS = ScreeningKinds.shipped();

    @Test
    void 五つのがんと_そのほか三つ() {
        assertThat(KINDS.newest())
                .extracting(ScreeningKind::id)
                .containsExactlyInAnyOrder(
                        "STOMACH", "COLON", "LUNG", "BREAST", "CERVIX", "PERIODONTAL", "OSTEOPOROSIS", "HEPATITIS");
        assertThat(KINDS.newest().stream().filter(ScreeningKind::cancer)).hasSize(5);
    }

    /** The age is that of the last day of the fiscal year; it is reached on the day before the birthday. */
    @ParameterizedTest(name = "{0} {1} 生、{2}、{3} → {4}")
    @CsvSource({
        "COLON,        1987-04-01, MALE,   2026-04-01, true",
        "COLON,        1987-04-02, MALE,   2026-04-01, false",
        "COLON,        1987-04-02, MALE,   2027-04-01, true",
        "STOMACH,      1977-04-01, FEMALE, 2027-03-31, true",
        "STOMACH,      1977-04-02, FEMALE, 2027-03-31, false",
        "CERVIX,       2007-04-01, FEMALE, 2026-06-01, true",
        "CERVIX,       2007-04-02, FEMALE, 2026-06-01, false",
        "CERVIX,       1990-01-01, MALE,   2026-06-01, false",
        "BREAST,       1986-05-05, FEMALE, 2026-06-01, true",
        "BREAST,       1986-05-05, UNKNOWN, 2026-06-01, true",
        "PERIODONTAL,  2007-04-01, MALE,   2026-06-01, true",
        "PERIODONTAL,  1996-12-31, MALE,   2026-06-01, true",
        "PERIODONTAL,  1995-12-31, MALE,   2026-06-01, false",
        "PERIODONTAL,  2003-12-31, MALE,   2024-03-31, false",
        "PERIODONTAL,  2004-12-31, MALE,   2024-04-01, true",
        "OSTEOPOROSIS, 1957-04-01, FEMALE, 2026-06-01, true",
        "OSTEOPOROSIS, 1956-04-01, FEMALE, 2026-06-01, false",
        "HEPATITIS,    1950-01-01, MALE,   2026-06-01, true"
    })
    void 対象の年齢と性別(String kind, LocalDate born, Sex sex, LocalDate day, boolean target) {
        assertThat(KINDS.find(kind, day).orElseThrow().isFor(born, sex, day)).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0} 前は {1}、{2} → {3}")
    @CsvSource({
        "COLON,       2026-04-01, 2027-03-31, false",
        "COLON,       2027-03-31, 2027-04-01, true",
        "STOMACH,     2025-04-01, 2026-06-01, false",
        "STOMACH,     2025-03-31, 2026-06-01, true",
        "STOMACH,     , 2026-06-01, true",
        "HEPATITIS,   2008-06-01, 2026-06-01, false",
        "HEPATITIS,   , 2026-06-01, true",
        "PERIODONTAL, 2026-04-05, 2026-06-01, false",
        "PERIODONTAL, 2016-04-05, 2026-06-01, true"
    })
    void 間をあけて受けられる(String kind, LocalDate last, LocalDate day, boolean due) {
        LocalDate born = LocalDate.of(1956, 5, 5);
        assertThat(KINDS.find(kind, day).orElseThrow().isDue(born, Sex.FEMALE, day, last))
                .isEqualTo(due);
    }

    @Test
    void 言葉でも番号でも種類が分かる() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(KINDS.named("大腸がん検診", day)).map(ScreeningKind::id).contains("COLON");
        assertThat(KINDS.ofCategory("51", day)).map(ScreeningKind::id).contains("LUNG");
        assertThat(KINDS.named("大腸", day)).isEmpty();
    }
}
