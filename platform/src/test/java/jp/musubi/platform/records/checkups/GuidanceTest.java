package jp.musubi.platform.records.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.CheckupResult.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 階層化の決まりの表、境の行ごと。 */
class GuidanceTest {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("腹囲", "9N016160100000001"),
            Map.entry("自己腹囲", "9N016160200000001"),
            Map.entry("BMI", "9N011000000000001"),
            Map.entry("身長", "9N001000000000001"),
            Map.entry("体重", "9N006000000000001"),
            Map.entry("空腹血糖", "3D010000001926101"),
            Map.entry("随時血糖", "3D010129901926101"),
            Map.entry("HbA1c", "3D046000001906202"),
            Map.entry("空腹TG", "3F015000002327101"),
            Map.entry("随時TG", "3F015129902327101"),
            Map.entry("HDL", "3F070000002327101"),
            Map.entry("収縮", "9A751000000000001"),
            Map.entry("収縮他", "9A755000000000001"),
            Map.entry("拡張", "9A761000000000001"),
            Map.entry("喫煙", "9N736000000000011"),
            Map.entry("薬圧", "9N701000000000011"),
            Map.entry("薬糖", "9N706000000000011"),
            Map.entry("薬脂", "9N711000000000011"));

    /** All measured and nothing holding; what a row names comes in the place of it. */
    private static final String NOTHING = "腹囲=84.9 BMI=24.9 空腹血糖=99 空腹TG=149 HDL=40 収縮=129 拡張=84 喫煙=3 薬圧=2 薬糖=2 薬脂=2";

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        // 腹囲・BMI の境
        "M, '腹囲=84.9 空腹血糖=100', INFORMATION",
        "M, '腹囲=85 空腹血糖=100', MOTIVATING",
        "F, '腹囲=89.9 空腹血糖=100', INFORMATION",
        "F, '腹囲=90 空腹血糖=100', MOTIVATING",
        "M, 'BMI=24.9 空腹血糖=100', INFORMATION",
        "M, 'BMI=25 空腹血糖=100', MOTIVATING",
        // 血糖
        "M, '腹囲=85 空腹血糖=99', INFORMATION",
        "M, '腹囲=85 空腹血糖=99 HbA1c=6.0', INFORMATION",
        "M, '腹囲=85 空腹血糖= HbA1c=5.5', INFORMATION",
        "M, '腹囲=85 空腹血糖= HbA1c=5.6', MOTIVATING",
        "M, '腹囲=85 空腹血糖= 随時血糖=99', INFORMATION",
        "M, '腹囲=85 空腹血糖= 随時血糖=100', MOTIVATING",
        // 脂質
        "M, '腹囲=85 空腹TG=150', MOTIVATING",
        "M, '腹囲=85 空腹TG= 随時TG=174', INFORMATION",
        "M, '腹囲=85 空腹TG= 随時TG=175', MOTIVATING",
        "M, '腹囲=85 HDL=39', MOTIVATING",
        // 血圧
        "M, '腹囲=85 収縮=130', MOTIVATING",
        "M, '腹囲=85 拡張=85', MOTIVATING",
        "M, '腹囲=85 収縮=130 収縮他=129', INFORMATION",
        // 喫煙はほかに一つあるときだけ
        "M, '腹囲=85 喫煙=1', INFORMATION",
        "M, '腹囲=85 空腹血糖=100 喫煙=1', ACTIVE",
        "M, '腹囲=85 空腹血糖=100 喫煙=2', MOTIVATING",
        // 数
        "M, '腹囲=85 空腹血糖=100 収縮=130', ACTIVE",
        "M, 'BMI=25 空腹血糖=100 収縮=130', MOTIVATING",
        "M, 'BMI=25 空腹血糖=100 収縮=130 HDL=39', ACTIVE",
        "M, 'BMI=25 空腹血糖=100 収縮=130 喫煙=1', ACTIVE",
        "M, '腹囲=85 BMI=25 空腹血糖=100 収縮=130', ACTIVE",
        "M, '腹囲=85', INFORMATION",
        // 服薬
        "M, '腹囲=85 空腹血糖=100 薬圧=1', ON_MEDICATION",
        "M, '腹囲=85 空腹血糖=100 薬糖=1', ON_MEDICATION",
        "M, '腹囲=85 空腹血糖=100 薬脂=1', ON_MEDICATION",
        "M, '腹囲=84 薬脂=1', INFORMATION",
        // BMI は身長と体重から
        "M, 'BMI= 身長=170.0 体重=72.2 空腹血糖=100', MOTIVATING",
        "M, 'BMI= 身長=170.0 体重=72.0 空腹血糖=100', INFORMATION",
        "M, '腹囲= 自己腹囲=85 空腹血糖=100', MOTIVATING",
    })
    void 腹囲か_BMI_と_重なる危険の数で決まる(String sex, String measured, GuidanceLevel level) {
        assertThat(judge(sex, measured, "1975-05-01", "2025-06-01").level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "'腹囲= 空腹血糖=100', UNJUDGED, 腹囲",
        "'腹囲= BMI=25 空腹血糖=100', MOTIVATING, ''",
        "'腹囲= BMI=25 空腹血糖=100 収縮=130', UNJUDGED, 腹囲",
        "'腹囲=85 空腹血糖=', UNJUDGED, 空腹時血糖",
        "'腹囲=85 空腹血糖= 収縮=130 HDL=39', ACTIVE, ''",
        "'腹囲=85 空腹血糖=100 拡張=', UNJUDGED, 拡張期血圧(その他)",
        "'腹囲=85 空腹血糖=100 薬糖=', UNJUDGED, 服薬(血糖)",
        "'腹囲=85 空腹血糖=100 喫煙=', UNJUDGED, 喫煙",
        "'腹囲=85 喫煙=', INFORMATION, ''",
        "'腹囲=84 空腹血糖= 空腹TG= HDL= 収縮= 喫煙= 薬糖=', INFORMATION, ''",
        "'腹囲= BMI= 空腹血糖=100', UNJUDGED, 腹囲+BMI",
        "'腹囲=85 空腹TG= HDL=39', MOTIVATING, ''",
    })
    void 欠けた項目は推しはからない_どうであっても同じときだけ決まる(String measured, GuidanceLevel level, String missing) {
        Judgement judgement = judge("M", measured, "1975-05-01", "2025-06-01");
        assertThat(judgement.level()).isEqualTo(level);
        assertThat(String.join("+", judgement.missing())).isEqualTo(missing);
    }

    @ParameterizedTest(name = "生年月日 {0}、受診 {1} → {2}歳 {3}")
    @CsvSource({
        "1986-04-02, 2025-06-01, 39, OUT_OF_AGE",
        "1986-04-01, 2025-06-01, 40, ACTIVE",
        "1961-04-02, 2025-06-01, 64, ACTIVE",
        "1961-04-01, 2025-06-01, 65, MOTIVATING",
        "1951-04-02, 2025-06-01, 74, MOTIVATING",
        "1951-04-01, 2025-06-01, 75, OUT_OF_AGE",
        "1986-04-01, 2026-03-31, 40, ACTIVE",
        "1986-04-02, 2026-04-01, 40, ACTIVE",
    })
    void 年齢は年度の末で数える_65歳から74歳は動機付けだけ(String birth, String day, int age, GuidanceLevel level) {
        Judgement judgement = judge("M", "腹囲=85 空腹血糖=100 収縮=130", birth, day);
        assertThat(judgement.age()).isEqualTo(age);
        assertThat(judgement.level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2024-03-31, UNJUDGED", "2024-04-01, MOTIVATING"})
    void 随時中性脂肪は_第4期から(String day, GuidanceLevel level) {
        assertThat(judge("M", "腹囲=85 空腹TG= 随時TG=175", "1975-05-01", day).level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"腹囲=85.0 空腹血糖=100 収縮=130"})
    void わけには_項目と値と境が並ぶ(String measured) {
        assertThat(judge("M", measured, "1975-05-01", "2025-06-01").reasons())
                .extracting(reason -> reason.item() + " " + reason.value() + " " + reason.rule())
                .containsExactly("腹囲 85.0 ≥ 85", "空腹時血糖 100 ≥ 100", "収縮期血圧(1回目) 130 ≥ 130");
    }

    private static Judgement judge(String sex, String measured, String birth, String day) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : (NOTHING + " " + measured).split(" ")) {
            String[] both = pair.split("=", -1);
            values.put(both[0], both[1]);
        }
        List<CheckupResult> results = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                results.add(result(CODES.get(name), name, value));
            }
        });
        return Guidance.judge(
                results, sex.equals("M") ? Sex.MALE : Sex.FEMALE, LocalDate.parse(birth), LocalDate.parse(day));
    }

    private static CheckupResult result(String code, String name, String value) {
        boolean asked = name.startsWith("薬") || name.equals("喫煙");
        return new CheckupResult(
                "r", code, name, asked ? null : value, null, null, asked ? value : null, Range.NONE, new byte[0]);
    }
}
