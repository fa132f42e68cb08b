package jp.musubi.standard.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.musubi.standard.gate.assertions.GateAssertions.assertAccepted;
import static jp.musubi.standard.gate.assertions.GateAssertions.assertFound;
import static jp.musubi.standard.gate.assertions.GateAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;

class GateAssertionsTest {

    private static final byte[] GOOD = Examples.standard().get("condition");
    private static final byte[] BROKEN = "{\"resourceType\":\n \"氏名 Bundle".getBytes(UTF_8);
    private static final Question FROM_ANOTHER = Question.submissionOf(new FacilityCode("1318814790"));

    @Test
    void 受け付けられる文書では何も起きない() {
        assertThatCode(() -> assertAccepted(GOOD)).doesNotThrowAnyException();
    }

    @Test
    void 受け付けられなければ_決まりと場所と直し方を言い_値は言わない() {
        assertThatThrownBy(() -> assertAccepted(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("受け付けられるはずの文書が", "G-JSON-SYNTAX", " 2:", "直し方")
                .hasMessageNotContaining("氏名");
    }

    @Test
    void 断られることも_その理由も確かめられる() {
        assertThatCode(() -> assertRefused(BROKEN)).doesNotThrowAnyException();
        assertThatCode(() -> assertRefused(BROKEN, "G-JSON-SYNTAX")).doesNotThrowAnyException();
        assertThatThrownBy(() -> assertRefused(BROKEN, "G-JSON-SYNTAX", "R9015C"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("理由に、R9015C がありません", "G-JSON-SYNTAX");
        assertThatThrownBy(() -> assertRefused(GOOD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("受け付けられないはずの文書が");
    }

    @Test
    void 送る施設も言える() {
        assertThatThrownBy(() -> assertAccepted(GOOD, FROM_ANOTHER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("G-FACILITY-TOKEN");
        assertThatCode(() -> assertRefused(GOOD, FROM_ANOTHER, "G-FACILITY-TOKEN"))
                .doesNotThrowAnyException();
    }

    @Test
    void 注意は断る理由ではないが_言われたことは確かめられる() {
        byte[] warned =
                new String(GOOD, UTF_8).replace("1312345679", "1312345670").getBytes(UTF_8);
        assertThatCode(() -> assertFound(warned, "G-FACILITY-CHECKDIGIT")).doesNotThrowAnyException();
        assertThatThrownBy(() -> assertFound(GOOD, "G-FACILITY-CHECKDIGIT"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("所見に G-FACILITY-CHECKDIGIT がありません");
        assertThatThrownBy(() -> assertRefused(warned, "G-FACILITY-CHECKDIGIT")).isInstanceOf(AssertionError.class);
    }

    @Test
    void ない番号は書き間違い() {
        assertThatIllegalArgumentException().isThrownBy(() -> assertRefused(BROKEN, "R0000X"));
        assertThatIllegalArgumentException().isThrownBy(() -> assertFound(BROKEN, "R0000X"));
    }
}
