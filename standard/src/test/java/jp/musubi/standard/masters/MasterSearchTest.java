package jp.musubi.standard.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.standard.masters.MasterEntry.Disease;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 探し方。The shipped excerpt, as whoever writes a letter meets it. */
class MasterSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Masters MASTERS = Masters.excerpt();

    @ParameterizedTest(name = "{1} → {2} ({3})")
    @CsvSource({
        "DISEASE, 高血圧症, 高血圧症, WHOLE",
        "DISEASE, こうけつあつしょう, 高血圧症, WHOLE",
        "DISEASE, ｺｳｹﾂｱﾂ, 高血圧症, BEGINNING",
        "DISEASE, HT, 高血圧症, WHOLE",
        "DISEASE, ht, 高血圧症, WHOLE",
        "DISEASE, ＨＴ, 高血圧症, WHOLE",
        "DISEASE, 8833421, 高血圧症, CODE",
        "DISEASE, 20061593, 高血圧症, CODE",
        "DISEASE, uhgq, 高血圧症, CODE",
        "DISEASE, ８８３３４２１, 高血圧症, CODE",
        "DISEASE, 2型糖尿病, ２型糖尿病, WHOLE",
        "DISEASE, COPD, 慢性閉塞性肺疾患, WHOLE",
        "DISEASE, 風邪, 急性上気道炎, WHOLE",
        "DISEASE, 蕁麻疹, じんま疹, WHOLE",
        "DISEASE, ジンマシン, じんま疹, WHOLE",
        "DISEASE, 大腿骨頸部骨折, 大腿骨頚部骨折, WHOLE",
        "DISEASE, covid19, ＣＯＶＩＤ－１９, WHOLE",
        "DISEASE, パーキンソン, パーキンソン病, BEGINNING",
        "DISEASE, ぱきんそん, パーキンソン病, BEGINNING",
        "DISEASE, 膝 変形, 変形性膝関節症, WITHIN",
        "DISEASE, 膝　変形, 変形性膝関節症, WITHIN",
        "DISEASE, I48, 心房細動, CODE_BEGINNING",
        "MODIFIER, うたがい, の疑い, WITHIN",
        "DRUG, アムロジン, アムロジン錠５ｍｇ, BEGINNING",
        "DRUG, あむろじん, アムロジン錠５ｍｇ, BEGINNING",
        "DRUG, ｱﾑﾛｼﾞﾝ 5mg, アムロジン錠５ｍｇ, WITHIN",
        "DRUG, 2171022F2041, アムロジン錠５ｍｇ, CODE",
        "DRUG, エソメプラゾール, ネキシウムカプセル２０ｍｇ, BEGINNING",
        "PROCEDURE, 初診, 初診料, BEGINNING",
        "LAB, GOT, AST(GOT), WHOLE",
        "LAB, ast, AST(GOT), CODE",
        "LAB, γGTP, γ-GT(γ-GTP), WHOLE",
        "LAB, 白血球, 白血球数, WHOLE",
        "LAB, はっけっきゅう, 白血球数, BEGINNING",
        "LAB, 3B035000002327201, AST(GOT), CODE",
    })
    void 書き方が違っても見つかる(MasterKind kind, String typed, String name, Found.Why why) {
        List<Found> found = MASTERS.search(kind, typed, DAY, 20);
        assertThat(found)
                .filteredOn(each -> each.entry().name().equals(name))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).isEqualTo(why));
    }

    @Test
    void 番号そのもの_名そのもの_始まり_途中の順に並ぶ() {
        Masters masters = Masters.excerpt();
        List<Found> found = masters.search(MasterKind.DISEASE, "高血圧", DAY, 20);
        assertThat(found)
                .extracting(each -> each.entry().name())
                .startsWith("高血圧症")
                .contains("本態性高血圧症");
        assertThat(found).extracting(Found::why).isSorted();
        assertThat(masters.search(MasterKind.DISEASE, "糖尿病", DAY, 20))
                .extracting(each -> each.entry().name())
                .startsWith("糖尿病性腎症", "糖尿病網膜症");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "ー", "()", "該当のない言葉"})
    void 無いものは無い(String typed) {
        assertThat(MASTERS.search(MasterKind.DISEASE, typed, DAY, 20)).isEmpty();
    }

    @ParameterizedTest(name = "{0}件まで")
    @ValueSource(ints = {0, 1, 3, 1000})
    void 答えは決めた件数まで(int most) {
        assertThat(MASTERS.search(MasterKind.DISEASE, "症", DAY, most)).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-03-31, false",
        "2026-04-01, true",
        "2027-03-31, true",
        "2027-04-01, false",
    })
    void 始まりの日から終わりの日まで有効(LocalDate day, boolean valid) {
        ValidDays days = new ValidDays(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
        assertThat(days.inForceOn(day)).isEqualTo(valid);
        var disease = new Disease("1234567", "見本の病", "ミホンノヤマイ", "20000001", "ABCD", null, true, days);
        MasterIndex index = new MasterIndex(List.of(disease), java.util.Map.of());
        assertThat(index.search("見本", day, 5)).hasSize(valid ? 1 : 0);
        assertThat(index.search("1234567", day, 5)).hasSize(valid ? 1 : 0);
    }

    @Test
    void 収載の前の日には_番号でも見つからない() {
        assertThat(MASTERS.find(MasterKind.DISEASE, "8840107", LocalDate.of(2002, 5, 31)))
                .isEmpty();
        assertThat(MASTERS.find(MasterKind.DISEASE, "8840107", LocalDate.of(2002, 6, 1)))
                .isPresent();
    }

    @Property
    void どんな言葉でも_多すぎず_いつも同じ答え(@ForAll String typed) {
        List<Found> found = MASTERS.search(MasterKind.DRUG, typed, DAY, 7);
        assertThat(found).hasSizeLessThanOrEqualTo(7).isEqualTo(MASTERS.search(MasterKind.DRUG, typed, DAY, 7));
    }

    @Property
    void 名のどの部分からでも_その名に行き着く(@ForAll int seed) {
        List<Found> all = MASTERS.search(MasterKind.DISEASE, "病", DAY, 1000);
        String name = all.get(Math.floorMod(seed, all.size())).entry().name();
        IntStream.rangeClosed(1, name.length())
                .mapToObj(end -> name.substring(0, end))
                .forEach(part -> assertThat(MASTERS.search(MasterKind.DISEASE, part, DAY, 1000))
                        .extracting(each -> each.entry().name())
                        .contains(name));
    }
}
