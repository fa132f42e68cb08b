package jp.musubi.standard.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} → {1}, 法別 {2}, 検証番号 {3}")
    @CsvSource({
        "01130012, 01130012, 01, true",
        "00138016, 138016, '', true",
        "138016, 138016, '', true",
        "39131016, 39131016, 39, true",
        "00012345, 012345, '', false"
    })
    void 保険者番号は前の00を除いて持つ(String sent, String kept, String law, boolean right) {
        InsurerNumber number = new InsurerNumber(sent);
        assertThat(number.digits()).isEqualTo(kept);
        assertThat(number.law()).isEqualTo(law);
        assertThat(number.hasRightCheckDigit()).isEqualTo(right);
        assertThat(number.eightDigits()).hasSize(8).endsWith(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "123456789", "１３８０１６", "13801x"})
    void 六桁か八桁でなければ保険者番号ではない(String text) {
        assertThat(InsurerNumber.isOne(text)).isFalse();
        assertThatThrownBy(() -> new InsurerNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "1318814790, true",
        "0110113719, true",
        "4711234567, true",
        "4811234567, false",
        "0011234567, false",
        "131881479, false",
        "13188147901, false",
        "131881479a, false"
    })
    void 医療機関コードは都道府県01から47で始まる十桁(String text, boolean one) {
        assertThat(FacilityCode.isOne(text)).isEqualTo(one);
    }

    @Test
    void 医療機関コードの検証番号は七桁ではなく十桁全部で見る() {
        assertThat(new FacilityCode("3618010015").hasRightCheckDigit()).isTrue();
        assertThat(CheckDigit.fits("8010015")).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "1318814790^2024^0123-IDa-203949583949, true",
        "1318814790^2020^a, true",
        "1318814790^2039^123456789012345678901234567890123456, true",
        "1318814790^2039^1234567890123456789012345678901234567, false",
        "1318814790^2040^a, false",
        "1318814790^2019^a, false",
        "1318814790^2024^, false",
        "1318814790^2024^a_b, false",
        "1318814790-2024-a, false",
        "1348814790^2024^a, false",
        "4911234567^2024^a, false",
        "1318814790^2024^あ, false"
    })
    void 報告単位の識別子の形(String text, boolean one) {
        assertThat(UnitIdentifier.isOne(text)).isEqualTo(one);
        if (one) {
            assertThat(UnitIdentifier.of(text)).hasToString(text);
        }
    }

    @Test
    void 枝番は二桁だけ() {
        assertThat(BranchNumber.isOne("00")).isTrue();
        assertThat(BranchNumber.isOne("1")).isFalse();
        assertThat(BranchNumber.isOne("０１")).isFalse();
        assertThatThrownBy(() -> new BranchNumber("001")).hasMessageNotContaining("001");
    }
}
