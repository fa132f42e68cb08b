package jp.musubi.platform.kernel.people.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.InsurerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PayersTest {

    private static final LocalDate FROM = LocalDate.of(2010, 4, 1);

    @Autowired
    Payers payers;

    /** 例の番号は identifiers §1 の表。 */
    @ParameterizedTest(name = "{0}({1}) の登録は{2}")
    @CsvSource({
        "01130012, 協会けんぽ, できる",
        "01130013, 検証番号ちがい, できない",
        "33120015, 共済, できる",
        "138016, 国保, できる",
        "138017, 国保の検証番号ちがい, できない",
        "54136015, 難病, できる",
        "12131018, 生活保護の検証番号ちがい, できない",
        "79131010, 法別79の検証番号ちがい, できない",
        "80131010, 地方単独の初めの法別, できる",
        "83136019, 公開の見本にある地方単独の検証番号ちがい, できる",
        "99131010, 地方単独の終わりの法別, できる",
    })
    void 検証番号のちがう番号は地方単独だけ登録できる(String number, String what, String answer) {
        Payer payer = payer(number, false);
        if (answer.equals("できる")) {
            payers.register(payer);
            assertThat(payers.find(number)).contains(payer);
            assertThat(payers.list()).contains(payer);
        } else {
            assertThatThrownBy(() -> payers.register(payer))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("検証番号");
            assertThat(payers.find(number)).isEmpty();
        }
    }

    @Test
    void 公式の例の番号は検証番号がちがっても登録できる() {
        payers.register(payer("00012345", true));
        assertThat(payers.find("00012345")).isPresent();
    }

    @ParameterizedTest(name = "{0} でも見つかる")
    @CsvSource({"271031", "00271031"})
    void 国保の番号は六桁でも八桁でも同じ(String asked) {
        payers.register(payer("271031", false));
        assertThat(payers.find(asked)).contains(payer("271031", false));
    }

    @ParameterizedTest
    @CsvSource({"''", "1", "2710310", "２７１０３１", "27103a"})
    void 形のちがう番号では見つからない(String asked) {
        assertThat(payers.find(asked)).isEmpty();
    }

    @ParameterizedTest(name = "{0} に {1}")
    @CsvSource({"2010-03-31, false", "2010-04-01, true", "2026-03-31, true", "2026-04-01, false"})
    void 保険者は始まりの日から終わりの前日まで働く(LocalDate day, boolean works) {
        var payer =
                new Payer(new InsurerNumber("01130012"), "保険者", "協会けんぽ", null, false, FROM, LocalDate.of(2026, 4, 1));
        assertThat(payer.worksOn(day)).isEqualTo(works);
    }

    private static Payer payer(String number, boolean ofOfficialExamples) {
        return new Payer(new InsurerNumber(number), "試験の保険者", "試験", null, ofOfficialExamples, FROM, null);
    }
}
