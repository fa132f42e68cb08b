package jp.musubi.standard.gate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonFailure;
import jp.musubi.standard.json.JsonLimits;
import org.junit.jupiter.api.Test;

/** The checks of the fuzzer bite. */
class TruthsTest {

    private static final byte[] BODY = ("{\"a\":\"" + Words.SECRET + "\"}").getBytes(UTF_8);
    private static final Question ASKED = Question.submissionOf(null);

    private final Finding right = finding(RuleBook.standard().get("G-JSON-SYNTAX"));

    @Test
    void 正しい結果には何も言わない() {
        assertThatCode(() -> Truths.ofEvery(BODY, ASKED, result(right))).doesNotThrowAnyException();
    }

    @Test
    void 送られた値を言えば見つける() {
        Rule telling = new Rule("G-X", Severity.ERROR, "", "", "値は " + Words.SECRET, "", "", "");
        assertFound("a submitted value is said", finding(telling));
    }

    @Test
    void 千を越える指摘を見つける() {
        assertFound("more than 1,000", Collections.nCopies(1_001, right).toArray(Finding[]::new));
    }

    @Test
    void 受け付けたのに何も読んでいなければ見つける() {
        assertFound("nothing was read");
    }

    @Test
    void 二度目と違う判定を見つける() {
        assertThatThrownBy(() -> Truths.ofSome("[]".getBytes(UTF_8), ASKED, result(right, right)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("another way");
    }

    private static void assertFound(String trouble, Finding... findings) {
        assertThatThrownBy(() -> Truths.ofEvery(BODY, ASKED, result(findings)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(trouble);
    }

    private static Finding finding(Rule rule) {
        return Finding.unreadable(rule, (JsonFailure) JsonDocument.parse(new byte[] {'{'}, JsonLimits.SUBMISSION));
    }

    private static GateResult result(Finding... findings) {
        return new GateResult(List.of(findings), null, new Guide("1.5.2"), List.of());
    }
}
