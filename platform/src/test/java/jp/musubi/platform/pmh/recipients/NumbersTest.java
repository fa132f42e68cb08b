package jp.musubi.platform.pmh.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 番号は identifiers §1 の例。 */
class NumbersTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "54136015, 1234566, true",
        "88138243, 0000018, true",
        "89131247, 7654320, true",
        "88138243, 1234567, false",
        "88138240, 1234566, false",
    })
    void 地方単独と受給者番号の検証番号は違っても断らない(String payer, String recipient, boolean right) {
        assertThat(new Numbers(payer, recipient).haveRightCheckDigits()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"54136010, 1234566", "5413601, 1234566", "54136015, 123456", "5413601x, 1234566"})
    void 国の公費の検証番号と桁は確かめる(String payer, String recipient) {
        assertThatThrownBy(() -> new Numbers(payer, recipient)).isInstanceOf(IllegalArgumentException.class);
    }
}
