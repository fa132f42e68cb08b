package jp.musubi.platform.eligibility.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 今いる患者をさがす言葉。名、カナ、生年月日、番号の書き方は問わない。 */
class PatientSearchTest {

    private static final LocalDate BORN = LocalDate.of(1961, 5, 14);

    @ParameterizedTest(name = "「{0}」 → {1}")
    @CsvSource({
        "髙橋, true",
        "高橋, true",
        "高橋 良子, true",
        "高橋　良子, true",
        "良子 高橋, true",
        "ﾀｶﾊｼ, true",
        "たかはし りょうこ, true",
        "タカハシ リヨウコ, true",
        "山田, true",
        "1961-05-14, true",
        "昭和36年5月14日, true",
        "１０１３, true",
        "1301 1013, true",
        "1301-1013, true",
        "1301, false",
        "101, false",
        "高橋 太郎, false",
        "'', true",
        "鈴木, false",
    })
    void どの書き方でも見つかる(String typed, boolean found) {
        assertThat(PatientSearch.of(typed, "", "").fits(takahashi())).isEqualTo(found);
    }

    @Test
    void 知らない絞り方と並べ方は_ないものとして扱う() {
        assertThat(PatientSearch.of("", "ELSEWHERE", "age")).isEqualTo(PatientSearch.ALL);
        assertThat(PatientSearch.of("", "HOME", "").fits(CareSetting.HOME)).isTrue();
        assertThat(PatientSearch.of("", "HOME", "").fits(CareSetting.OUTPATIENT))
                .isFalse();
        assertThat(PatientSearch.ALL.fits(CareSetting.INPATIENT)).isTrue();
        assertThat(PatientSearch.of("あ".repeat(200), "", "").q()).hasSize(100);
    }

    @Test
    void 名を読むのは_さがすときとカナで並べるときだけ() {
        assertThat(PatientSearch.ALL.needsNames()).isFalse();
        assertThat(PatientSearch.of("", "HOME", "").needsNames()).isFalse();
        assertThat(PatientSearch.of("", "", "kana").needsNames()).isTrue();
        assertThat(PatientSearch.of("高橋", "", "").needsNames()).isTrue();
    }

    /** 山田 before she married. */
    private static Person takahashi() {
        return new Person(
                new PersonId(UUID.randomUUID()),
                BORN,
                Sex.FEMALE,
                "東京都見本区",
                null,
                List.of(
                        new PersonName("山田", "良子", "ヤマダ", "リョウコ", BORN, LocalDate.of(1990, 1, 1)),
                        new PersonName("髙橋", "良子", "タカハシ", "リョウコ", LocalDate.of(1990, 1, 1), null)),
                List.of(new Coverage(
                        MemberNumber.INSURANCE, "01130012:1301:1013:01", "01130012", LocalDate.of(2001, 4, 1), null)));
    }
}
