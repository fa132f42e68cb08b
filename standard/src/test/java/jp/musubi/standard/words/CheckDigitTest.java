package jp.musubi.standard.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of identifiers §1. */
class CheckDigitTest {

    @ParameterizedTest(name = "{2}: {0} + {1}")
    @CsvSource({
        "0113001, 2, 協会けんぽ東京",
        "0101001, 6, 協会けんぽ北海道",
        "3312001, 5, 千葉県警察共済",
        "3913101, 6, 後期高齢 千代田区",
        "0313001, 0, 余りが0なら0",
        "13801, 6, 国保 千代田区(6桁)",
        "27103, 1, 国保(6桁)",
        "13301, 7, 国保組合(6桁)",
        "011011371, 9, 医療機関コード",
        "361801001, 5, 徳島大学病院",
        "133912345, 5, 歯科",
        "404123456, 0, 薬局",
        "5413601, 5, 公費 難病 東京",
        "8813824, 3, 公費 八王子市 マル乳",
        "8913124, 7, 公費 八王子市 マル青",
        "1213101, 7, 公費 生活保護",
        "123456, 6, 受給者番号",
        "000001, 8, 受給者番号",
        "765432, 0, 受給者番号"
    })
    void 検証番号は右から2と1を掛けた各桁の和で決まる(String body, int digit, String what) {
        assertThat(CheckDigit.of(body)).isEqualTo(digit);
        assertThat(CheckDigit.fits(body + digit)).isTrue();
    }

    @ParameterizedTest(name = "{0} は合わない")
    @CsvSource({"83136019", "1318814790", "1311234567", "1319876543", "012345"})
    void 間違った検証番号を見分ける(String digits) {
        assertThat(CheckDigit.fits(digits)).isFalse();
    }

    @Property
    void 一桁の写し間違いはいつも見つかる(
            @ForAll @NumericChars @StringLength(min = 5, max = 9) String body,
            @ForAll @IntRange(min = 0, max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right = body + CheckDigit.of(body);
        int at = position % right.length();
        int wrong = (right.charAt(at) - '0' + shift) % 10;
        assertThat(CheckDigit.fits(right.substring(0, at) + wrong + right.substring(at + 1)))
                .isFalse();
    }
}
