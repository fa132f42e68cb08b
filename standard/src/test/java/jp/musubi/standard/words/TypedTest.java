package jp.musubi.standard.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 全角で打っても、半角で打ったのと同じに読む。 */
class TypedTest {

    @ParameterizedTest(name = "「{0}」 → {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1310000017,1310000017",
                "１３１０００００１７,1310000017",
                "\u3000 １３１０００００１７ \u3000,1310000017",
                "１３\u300010000017,13 10000017",
                "ａＢＣ9,aBC9",
                "ｱｲ,アイ",
                "'',''"
            })
    void 数字と英字は半角にして_前後の空白を除く(String typed, String plain) {
        assertThat(Typed.plain(typed)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "「{0}」 → {1}")
    @CsvSource({
        "1310000017-20260401-00000012,1310000017-20260401-00000012",
        "１３１０００００１７－２０２６０４０１－００００００１２,1310000017-20260401-00000012",
        "1310000017ー20260401ー00000012,1310000017-20260401-00000012",
        "1310000017−20260401−00000012,1310000017-20260401-00000012",
        "1310000017―20260401―00000012,1310000017-20260401-00000012",
        "1310000017‐20260401‐00000012,1310000017-20260401-00000012",
        "1310000017 20260401 00000012,1310000017 20260401 00000012"
    })
    void ハイフンに見える字はハイフンにする(String typed, String code) {
        assertThat(Typed.hyphenated(typed)).isEqualTo(code);
    }

    @ParameterizedTest(name = "「{0}」 → {1}")
    @CsvSource({
        "00138990:99:100101:01,00138990:99:100101:01",
        "００１３８９９０：９９：１００１０１：０１,00138990:99:100101:01",
        " ００１３８９９０：９９：１００１０１：０１\u3000,00138990:99:100101:01",
        "００１３８９９０：ＡＢＣ・１２：１００１０１：０１,00138990:ＡＢＣ・12:100101:01",
        "１２１３１２３４：：１２３４５６７：,12131234::1234567:"
    })
    void 被保険者番号では_数字と区切りだけを半角にし_記号の字は書かれたままにする(String typed, String number) {
        assertThat(Typed.member(typed)).isEqualTo(number);
        assertThat(MemberNumber.isOne(MemberNumber.INSURANCE, Typed.member(typed))
                        || MemberNumber.isOne(MemberNumber.PUBLIC_PAYER, Typed.member(typed)))
                .isTrue();
    }
}
