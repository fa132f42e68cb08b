package jp.musubi.standard.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTextTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-11-23, 令和8年11月23日",
        "2019-05-01, 令和元年5月1日",
        "2019-04-30, 平成31年4月30日",
        "1989-01-08, 平成元年1月8日",
        "1989-01-07, 昭和64年1月7日",
        "1926-12-25, 昭和元年12月25日",
        "1926-12-24, 大正15年12月24日",
        "1912-07-30, 大正元年7月30日",
        "1912-07-29, 明治45年7月29日",
        "1873-01-01, 明治6年1月1日",
        "1872-12-31, 1872年12月31日"
    })
    void 和暦(LocalDate day, String text) {
        assertThat(JapaneseDate.text(day)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} と {1}")
    @CsvSource({
        "髙橋 太郎, 高橋太郎",
        "山﨑　花子, 山崎花子",
        "𠮷田一郎, 吉田一郎",
        "ﾔﾏﾀﾞ ﾀﾛｳ, やまだ たろう",
        "ヤマダタロウ, やまだたろう",
        "ｶﾞｷﾞｸﾞ, ガギグ",
        "ＡＢＣ, abc",
        "⾎液, 血液"
    })
    void 検索の鍵は字の形の違いを越える(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    void 異体字セレクタは数えない() {
        assertThat(SearchKey.of("葛\uDB40\uDD00城")).isEqualTo(SearchKey.of("葛城"));
        assertThat(SearchKey.of("辻\uFE00")).isEqualTo(SearchKey.of("辻"));
    }

    @Test
    void 違う字は違う鍵() {
        assertThat(SearchKey.of("斎藤")).isNotEqualTo(SearchKey.of("斉藤"));
        assertThat(SearchKey.of("ハハ")).isNotEqualTo(SearchKey.of("パパ"));
    }

    @Property
    void 鍵の鍵は鍵(@ForAll String name) {
        String key = SearchKey.of(name);
        assertThat(SearchKey.of(key)).isEqualTo(key);
    }
}
