package jp.musubi.platform.records.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.musubi.platform.records.writing.Department;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.vaccinations.DoseRule;
import jp.musubi.standard.vaccinations.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 表の言葉は、英語の頁では英語で出る。 */
class EnglishNamesTest {

    private static final String JAPANESE = ".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "9A751000000000001, 収縮期血圧, Systolic pressure (1st)",
        "9N001000000000001, 身長(計測), Height",
        "3Z999000000000001, 任意の項目, 任意の項目",
        "'', 任意の項目, 任意の項目"
    })
    void 健診の項目は_法令の表にあれば英語で_なければ送られたとおり(String code, String sent, String english) {
        assertThat(Trend.nameFor(Locale.ENGLISH, code, sent)).isEqualTo(english);
        assertThat(Trend.nameFor(Locale.JAPANESE, code, sent)).isEqualTo(sent);
    }

    @Test
    void 診療科には_どれにも英語がある() {
        assertThat(Department.list()).allSatisfy(one -> {
            assertThat(one.name()).matches(JAPANESE);
            assertThat(one.english()).isNotBlank().doesNotMatch(JAPANESE);
        });
    }

    @ParameterizedTest
    @EnumSource(IncomeClass.class)
    void 適用区分には_どれにも英語がある(IncomeClass one) {
        assertThat(one.english()).matches("[a-z][A-Za-z ]*( \\([アイウエオ]\\))?");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"初回1回目, primary 1st", "2回目, 2nd", "追加, booster", "第2期, second period", "1回, once"})
    void 予防接種の回は_記録の言葉から英語が見つかる(String recorded, String english) {
        assertThat(Schedule.shipped().findDose(recorded).map(DoseRule::english)).contains(english);
    }
}
