package jp.musubi.standard.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synthetic numbers of identifiers §7. */
class MyNumberTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "123456789018, true",
        "987654321093, true",
        "200000000000, true",
        "１２３４５６７８９０１８, true",
        "１２３４５６789018, true",
        "123456789017, false",
        "12345678901, false",
        "1234567890180, false",
        "12345678901x, false",
        "1234-5678-9018, false",
        "'', false"
    })
    void 十二桁で検査用数字が合うものだけが個人番号と見られる(String text, boolean one) {
        assertThat(MyNumber.isOne(text)).isEqualTo(one);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "123456789018, true",
        "番号は123456789018です, true",
        "1234-5678-9018, true",
        "１２３４　５６７８　９０１８, true",
        "1234 5678-9018, false",
        "1123456789018, false",
        "123456789017, false",
        "0a1b2c3d-1234-4567-8001-0a1b2c3d4e5f, false",
        "urn:uuid:0a1b2c3d-0000-4000-8000-123456789018, false",
        "0a1b2c3d-1234-4567-8001, true",
        "0a1b2c3d-1234-4567-8001-0a1b2c3d4e5f と 123456789018, true",
        "東京都見本区結町1-2-3 電話03-1234-5678, false",
        "'', false"
    })
    void 文の中の個人番号も見つかる(String text, boolean in) {
        assertThat(MyNumber.isIn(text)).isEqualTo(in);
    }

    @Property
    void どの十一桁にも合う数字はちょうど一つ(@ForAll @NumericChars @StringLength(11) String body) {
        long fitting = "0123456789"
                .chars()
                .filter(last -> MyNumber.isOne(body + (char) last))
                .count();
        assertThat(fitting).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "urn:oid:1.2.392.100495.20.3.51.11318814790, true",
        "urn:oid:1.2.392.100495.20.3.41.11311234567, true",
        "urn:oid:1.2.392.200119.6.102.11311234567, true",
        "urn:oid:1.2.392.100495.20.3.51.1, false",
        "urn:oid:1.2.392.100495.20.3.51.19918814790, false",
        "urn:oid:1.2.392.100495.20.3.51.113188147900, false",
        "http://jpfhir.jp/fhir/eCS/Idsystem/JP_Hospital_PatientID, true",
        "http://jpfhir.jp/fhir/eCS/Idsystem/JP_Hospital_PatientID_Pseudonymized, true",
        "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier, true",
        "http://example.com/my-number, false",
        "'', false"
    })
    void 施設内の番号のsystemを知っている(String system, boolean known) {
        assertThat(LocalIdSystems.standard().knows(system)).isEqualTo(known);
    }
}
