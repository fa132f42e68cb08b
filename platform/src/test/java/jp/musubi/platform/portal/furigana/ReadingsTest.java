package jp.musubi.platform.portal.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 読みは漢字の上に。*/
class ReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "続(つづ)きを 読(よ)む, [続|つづ]きを [読|よ]む",
        "下書き(したがき), [下書|したが]き",
        "結び(むすび)の国(くに), [結|むす]びの[国|くに]",
        "頁(ページ), [頁|ページ]",
        "暗証番号(数字 4つ), 暗証番号(数字 4つ)",
        "検査(クレアチニン), 検査(クレアチニン)",
        "表({0}回), 表({0}回)",
        "&lt;記録(きろく)&gt;, &lt;[記録|きろく]&gt;",
    })
    void 括弧の読みを上に出し_ほかの括弧はそのまま(String text, String brief) {
        assertThat(brief(Readings.above(text))).isEqualTo(brief);
    }

    @Test
    void むずかしい言葉は_長いものから読む() {
        assertThat(brief(HardWords.read("傷病名と既往"))).isEqualTo("[傷病名|しょうびょうめい]と[既往|きおう]");
        assertThat(brief(HardWords.read("被保険者番号・枝番"))).isEqualTo("[被保険者番号|ひほけんしゃばんごう]・[枝番|えだばん]");
        assertThat(HardWords.read("薬")).isEqualTo("薬");
    }

    private static String brief(String html) {
        return html.replaceAll("<ruby>([^<]+)<rp>\\(</rp><rt>([^<]+)</rt><rp>\\)</rp></ruby>", "[$1|$2]");
    }
}
