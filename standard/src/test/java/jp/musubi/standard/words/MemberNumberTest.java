package jp.musubi.standard.words;

import static jp.musubi.standard.words.MemberNumber.INSURANCE;
import static jp.musubi.standard.words.MemberNumber.PUBLIC_PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNumberTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "00012345:あいう:１８７:05, true",
        "00012345::１８７:, true",
        "00012345::187:01, true",
        "00012345:あいう:187:1, false",
        "00012345:あいう:187:001, false",
        "00012345:あいう:187, false",
        "00012345:あいう:187:05:, false",
        "0012345:あいう:187:05, false",
        "００012345:あいう:187:05, false",
        "00012345:あ う:187:05, false",
        "00012345:あ　う:187:05, false",
        "00012345::1234567890123456789012345678901234567890:05, false"
    })
    void 被保険者番号の形(String value, boolean one) {
        assertThat(MemberNumber.isOne(INSURANCE, value)).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "12131017::1234566:, true",
        "12131017::1234566:01, false",
        "12131017:あ:1234566:, false",
        "12131017::123456:, false",
        "12131017::12345666:, false",
        "1213101::1234566:, false"
    })
    void 生活保護の番号の形(String value, boolean one) {
        assertThat(MemberNumber.isOne(PUBLIC_PAYER, value)).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0} と {1} は {2}")
    @CsvSource({
        "00012345:あいう:１８７:05, 00012345:あいう:187:05, true",
        "00012345:ｱｲｳ:187:05, 00012345:アイウ:187:05, true",
        "00012345:12-3:187:05, 00012345:１２－３:187:05, true",
        "00012345:12−3:187:05, 00012345:123:187:05, true",
        "00012345:12ー3:187:05, 00012345:123:187:05, true",
        "00012345:カード:187:05, 00012345:カド:187:05, false",
        "00012345:あいう:187:05, 00012345:あいう:187:01, false",
        "00012345:あいう:187:05, 00012345:あいう:187:, false",
        "00012345:あいう:187:05, 00012345:アイウ:187:05, false"
    })
    void 書き方の違いは同じ番号(String one, String other, boolean same) {
        boolean equal = MemberNumber.of(INSURANCE, one)
                .matchKey()
                .equals(MemberNumber.of(INSURANCE, other).matchKey());
        assertThat(equal).isEqualTo(same);
    }

    @Test
    void 番号は送られたままに残り_印字されない() {
        MemberNumber number = MemberNumber.of(INSURANCE, "00012345:あいう:１８７:05");
        assertThat(number.value()).isEqualTo("00012345:あいう:１８７:05");
        assertThat(number.toString()).doesNotContain("187", "１８７", "00012345");
    }

    @Test
    void 保険者の検証番号は6桁と8桁とで見る() {
        assertThat(MemberNumber.of(INSURANCE, "00138016::1:").payerHasRightCheckDigit())
                .isTrue();
        assertThat(MemberNumber.of(INSURANCE, "01130012::1:").payerHasRightCheckDigit())
                .isTrue();
        assertThat(MemberNumber.of(INSURANCE, "00012345::1:").payerHasRightCheckDigit())
                .isFalse();
        assertThat(MemberNumber.of(PUBLIC_PAYER, "12131017::1234566:").payerHasRightCheckDigit())
                .isTrue();
    }

    @Property
    void 全角でも半角でも鍵は同じで_鍵の鍵は鍵(
            @ForAll @NumericChars @StringLength(min = 1, max = 10) String number,
            @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(max = 8) String symbol) {
        MemberNumber half = MemberNumber.of(INSURANCE, "00138016:" + symbol + ":" + number + ":01");
        MemberNumber full = MemberNumber.of(INSURANCE, "00138016:" + wide(symbol) + ":" + wide(number) + ":01");
        assertThat(full.matchKey()).isEqualTo(half.matchKey());
        assertThat(MemberNumber.of(INSURANCE, half.matchKey()).matchKey()).isEqualTo(half.matchKey());
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(sign -> wide.append((char) (sign + 0xFEE0)));
        assertThat(Normalizer.normalize(wide, Normalizer.Form.NFKC)).isEqualTo(text);
        return wide.toString();
    }
}
