package jp.musubi.standard.words.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.SearchKey;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 人を探す鍵。Wide in search. */
class KeysTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "山田太郎, 山田　太郎",
        "山田太郎, 山田 太郎",
        "髙橋一郎, 高橋一郎",
        "山﨑花子, 山崎花子",
        "𠮷田茂, 吉田茂",
        "渡邉綾, 渡辺綾",
        "渡邊綾, 渡邉綾",
        "齋藤一, 斉藤一",
        "齊藤一, 斎藤一",
        "島田, 嶋田",
        "佐々木, 佐佐木",
        "一ノ瀬, 一之瀬",
        "一の瀬, 一ノ瀬",
        "国分, 國分",
        "辻\uDB40\uDD00一, 辻一",
        "葛\uDB40\uDD01城, 葛城",
        "邉\uDB40\uDD0A綾, 辺綾",
        "祇園\uFE00, 祇園",
        "﨑\uFE00田, 崎田",
        "髙\uDB40\uDD00﨑, 高崎",
        "神田, \uFA19田",
        "富田, 冨田",
        "ｼﾞｮﾝ･ｽﾐｽ, ジョン スミス",
        "Smith John, ＳＭＩＴＨ　ＪＯＨＮ"
    })
    void 同じ氏名と見る(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダ　タロウ",
        "やまだ たろう, ヤマダタロウ",
        "ｷﾖｳｺ, キョウコ",
        "キヨウコ, キョウコ",
        "オオノ, オーノ",
        "オウノ, オオノ",
        "ユウコ, ユーコ",
        "コウイチ, コーイチ",
        "シヅコ, シズコ",
        "イヂチ, イジチ",
        "カヲル, カオル",
        "ヴィクトル, ビクトル",
        "ハットリ, ハツトリ",
        "ヰノウエ, イノウエ",
        "ゐのうえ, イノウエ",
        "ヱビス, エビス",
        "ﾁｴｺ, ちゑこ",
        "ヱツコ, エツコ",
        "ｼﾞｭﾝｺ, ジユンコ",
        "ショウヘイ, シヨウヘイ",
        "ｼｮｰﾍｲ, ショウヘイ",
        "ファン, フアン",
        "オヽヤマ, オオヤマ",
        "みすゞ, ミスズ",
        "いすヾ, イスズ",
        "ｦｶﾞﾜ, おがわ",
        "ヴェラ, ベラ",
        "ｶﾞｷﾞｸﾞ, がぎぐ"
    })
    void 同じ読みと見る(String one, String other) {
        assertThat(KanaKey.of(one)).isEqualTo(KanaKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"ヤマダ, ヤマタ", "ハハ, パパ", "ハシモト, ハシタ", "ユキ, ユミ", "アイ, アオイ", "エイコ, エミコ"})
    void 違う読みは違う鍵(String one, String other) {
        assertThat(KanaKey.of(one)).isNotEqualTo(KanaKey.of(other));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "東京都見本区結町一丁目2番3号, 東京都見本区結町1-2-3",
        "東京都見本区結町一丁目2番3号, 見本区結町１丁目２番３号",
        "東京都見本区結町一丁目2番3号, 見本区結町１－２－３",
        "東京都見本区結町一丁目2番3号, 東京都 見本区 結町 1‐2―3",
        "結町一丁目二番地三, 結町1-2-3",
        "結町1番地の2, 結町1-2",
        "結町十丁目11番12号, 結町10-11-12",
        "結町二十三番地, 結町23",
        "結町1丁目2ー3, 結町1-2-3",
        "見本区霞ヶ関1-1, 見本区霞が関一丁目1番",
        "千葉県見本市大字かずさ3番地, 見本市かずさ3",
        "京都府京都市中京区1, 京都市中京区1",
        "結町1-2-3 結ハイツ203号室, 結町一丁目2番3号結ハイツ203",
        "北海道札幌市北十条西三丁目, 札幌市北10条西3丁目"
    })
    void 同じ住所と見る(String one, String other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"結町1-23, 結町12-3", "結町1-2-3, 結町1-2-4", "結町一丁目, 結町二丁目", "千代田区1, 葉代田区1", "結町1, 結町11"})
    void 違う住所は違う鍵(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource({
        "見本区結町1-2-3, 見本区結町1-2-3 結ハイツ203, true",
        "見本区結町, 見本区結町1-2-3, true",
        "見本区結町1-2-3, 見本区結町1-2-3, true",
        "見本区結町1-2, 見本区結町1-23, false",
        "見本区結町1-2-3, 見本区結町1-2-4, false",
        "見本区, 見本区結町1-2-3, false"
    })
    void 書かれたところまで同じ住所(String one, String other, boolean part) {
        assertThat(AddressKey.isPartOf(AddressKey.of(one), AddressKey.of(other)))
                .isEqualTo(part);
    }

    @Test
    void どの字体の基も_それ自身は異体字ではなく_出典がある() {
        List<Row> rows = Table.read(SearchKey.class, "name-variants.tsv");
        List<String> variants = rows.stream().map(row -> row.get("variant")).toList();
        assertThat(variants).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("reach")).isIn("same", "wide");
            assertThat(row.get("source")).isNotBlank();
            assertThat(variants.contains(row.get("base")) && row.get("reach").equals("wide"))
                    .as(row.get("variant"))
                    .isFalse();
        });
    }

    @Property
    void 鍵の鍵は鍵(@ForAll @StringLength(max = 60) String any, @ForAll("writings") String text) {
        for (String each : new String[] {any, text}) {
            assertThat(NameKey.of(NameKey.of(each))).isEqualTo(NameKey.of(each));
            assertThat(KanaKey.of(KanaKey.of(each))).isEqualTo(KanaKey.of(each));
            assertThat(AddressKey.of(AddressKey.of(each))).isEqualTo(AddressKey.of(each));
        }
    }

    @Property
    void 全角と半角は同じ鍵(@ForAll("writings") String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String wide = text.chars()
                .map(sign -> sign >= '!' && sign <= '~' ? sign + 0xFEE0 : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(NameKey.of(narrow)).isEqualTo(NameKey.of(text)).isEqualTo(NameKey.of(wide));
        assertThat(KanaKey.of(narrow)).isEqualTo(KanaKey.of(text)).isEqualTo(KanaKey.of(wide));
        assertThat(AddressKey.of(narrow)).isEqualTo(AddressKey.of(text)).isEqualTo(AddressKey.of(wide));
    }

    @Property
    void 空白と異体字セレクタは数えない(@ForAll("writings") String text, @ForAll @IntRange(max = 30) int at) {
        int place = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
        String spaced = text.substring(0, place) + "　" + text.substring(place);
        assertThat(NameKey.of(spaced)).isEqualTo(NameKey.of(text));
        assertThat(KanaKey.of(spaced)).isEqualTo(KanaKey.of(text));
        assertThat(AddressKey.of(spaced)).isEqualTo(AddressKey.of(text));
        String selected = text.substring(0, place) + "\uDB40\uDD00" + text.substring(place);
        assertThat(NameKey.of(selected)).isEqualTo(NameKey.of(text));
    }

    @Property
    void 半角カナもひらがなも_全角カナと同じ鍵(@ForAll("kana") String kana) {
        assertThat(KanaKey.of(halfWidth(kana))).isEqualTo(KanaKey.of(kana));
        assertThat(KanaKey.of(hiragana(kana))).isEqualTo(KanaKey.of(kana));
        assertThat(SearchKey.of(halfWidth(kana))).isEqualTo(SearchKey.of(kana));
    }

    @Property
    void 長音は_どこにあっても鍵を変えない(@ForAll("kana") String kana, @ForAll @IntRange(min = 1, max = 12) int at) {
        int place = Math.min(at, kana.length());
        // ヴァ is one sound (バ), ヴーァ two.
        Assume.that(kana.charAt(place - 1) != 'ヴ');
        String longer = kana.substring(0, place) + "ー" + kana.substring(place);
        assertThat(KanaKey.of(longer)).isEqualTo(KanaKey.of(kana));
    }

    @Property
    void どの字にどの異体字セレクタが付いても同じ鍵(@ForAll("writings") String text, @ForAll @IntRange(max = 239) int selector) {
        StringBuilder selected = new StringBuilder();
        text.codePoints().forEach(sign -> selected.appendCodePoint(sign).appendCodePoint(0xE0100 + selector));
        // Of half-width kana a mark joins the sign before it, so selectors are put where signs are settled.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder chosen = new StringBuilder();
        plain.codePoints().forEach(sign -> chosen.appendCodePoint(sign).appendCodePoint(0xE0100 + selector));
        assertThat(NameKey.of(chosen.toString())).isEqualTo(NameKey.of(plain));
        assertThat(NameKey.of(selected.toString())).isEqualTo(NameKey.of(NameKey.of(selected.toString())));
    }

    @Provide
    Arbitrary<String> kana() {
        return Arbitraries.of(HALF.keySet()).list().ofMinSize(1).ofMaxSize(10).map(parts -> String.join("", parts));
    }

    private static String halfWidth(String kana) {
        return kana.chars()
                .mapToObj(sign -> HALF.get(String.valueOf((char) sign)))
                .collect(Collectors.joining());
    }

    private static String hiragana(String kana) {
        return kana.chars()
                .mapToObj(sign -> String.valueOf((char) (sign >= 'ァ' && sign <= 'ヶ' ? sign - 0x60 : sign)))
                .collect(Collectors.joining());
    }

    /** Signs that have a half-width writing; ヰ, ヱ and ヮ have none. */
    private static final Map<String, String> HALF = half();

    private static Map<String, String> half() {
        Map<String, String> half = new LinkedHashMap<>();
        for (int sign = 'ｦ'; sign <= 'ﾝ'; sign++) {
            String narrow = String.valueOf((char) sign);
            for (String mark : new String[] {"", "ﾞ", "ﾟ"}) {
                String wide = Normalizer.normalize(narrow + mark, Normalizer.Form.NFKC);
                if (wide.length() == 1) {
                    half.put(wide, narrow + mark);
                }
            }
        }
        return half;
    }

    @Property
    void 丁目と番と号は_数字でも漢数字でもハイフンでも同じ(
            @ForAll @IntRange(min = 1, max = 99) int block,
            @ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @IntRange(min = 1, max = 99) int house) {
        String key = AddressKey.of("見本区結町" + block + "-" + number + "-" + house);
        assertThat(AddressKey.of("東京都見本区結町" + kanji(block) + "丁目" + kanji(number) + "番" + kanji(house) + "号"))
                .isEqualTo(key);
        assertThat(AddressKey.of("見本区結町" + block + "丁目" + number + "番地の" + house))
                .isEqualTo(key);
    }

    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.of(
                        "山", "田", "髙", "高", "﨑", "𠮷", "邉", "辺", "斉", "齋", "々", "ﾔ", "ﾏ", "ﾀ", "ﾞ", "だ", "ヴ", "ァ", "ョ",
                        "ヽ", "ヾ", "ゝ", "ー", "オ", "ウ", "お", "・", "-", "－", "‐", "1", "２", "十", "二", "〇", "百", "丁目", "番地",
                        "番", "号", "の", "が", "ヶ", "大字", "東京都", "京都府", "A", "ｂ", " ", "　", "室")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private static String kanji(int number) {
        String digits = "〇一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        int[] units = {1000, 100, 10};
        String[] names = {"千", "百", "十"};
        int rest = number;
        for (int i = 0; i < units.length; i++) {
            int count = rest / units[i];
            if (count > 0) {
                text.append(count > 1 ? digits.substring(count, count + 1) : "").append(names[i]);
            }
            rest %= units[i];
        }
        return text.append(rest > 0 ? digits.substring(rest, rest + 1) : "").toString();
    }
}
