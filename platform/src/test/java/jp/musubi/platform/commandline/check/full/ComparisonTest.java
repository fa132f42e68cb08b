package jp.musubi.platform.commandline.check.full;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** だれが何を見つけたか。 */
class ComparisonTest {

    @ParameterizedTest(name = "ゲート {0} {1}, HAPI {2} {3} → {4}")
    @CsvSource({
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[1].resource.onset, BOTH",
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[1].resource/*Condition/c1*/.onset.ofType(dateTime), BOTH",
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[1].resource/*Condition/c1*/, BOTH",
        "ERROR, Bundle.entry[1].resource, error, Bundle.entry[1].resource.code, BOTH",
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[2].resource.onset, GATE",
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[1], GATE",
        "ERROR, Bundle.entry[1].resource.onset, error, Bundle.entry[11].resource.onset, GATE",
        "ERROR, Bundle.entry[1].resource.onset, warning, Bundle.entry[1].resource.onset, GATE",
        "WARNING, Bundle.entry[1].resource.onset, warning, Bundle.entry[1].resource.onset, BOTH",
        "WARNING, Bundle.entry[1].resource.onset, error, Bundle.entry[1].resource.onset, BOTH",
        "WARNING, Bundle.entry[1].resource.onset, information, Bundle.entry[1].resource.onset, GATE",
        "ERROR, Bundle, error, '', BOTH",
        "ERROR, Bundle, fatal, null, BOTH",
        "WARNING, Bundle, error, '', GATE"
    })
    void 場所で合わせ_場所のないものは文書で合わせる(
            Severity severity, String expression, String judgeSeverity, String judgeExpression, FoundBy finder) {
        Finding finding = finding(severity, expression);
        SecondIssue issue = new SecondIssue(judgeSeverity, judgeExpression, "words");
        Comparison comparison = new Comparison(List.of(finding), new SecondVerdict("ERROR", List.of(issue)));
        assertThat(comparison.finder(finding)).isEqualTo(finder);
        assertThat(comparison.finder(issue)).isEqualTo(finder == FoundBy.BOTH ? FoundBy.BOTH : FoundBy.JUDGE);
    }

    @Test
    void HAPI_の注意は多いので_誤りだけを並べる() {
        SecondIssue error = new SecondIssue("error", "Bundle.type", "words");
        SecondIssue warning = new SecondIssue("warning", "Bundle.id", "words");
        Comparison comparison = new Comparison(List.of(), new SecondVerdict("ERROR", List.of(warning, error)));
        assertThat(comparison.issues()).containsExactly(error);
        assertThat(comparison.onlySecond()).containsExactly(error);
    }

    @Test
    void もう一人の答えは一行目が判定で_あとが所見() {
        SecondJudge judge = new SecondJudge(
                document -> List.of(List.of("ERROR"), List.of("error", "Bundle.type", "words " + document.length)));
        SecondVerdict verdict = judge.judge(new byte[3]);
        assertThat(verdict.verdict()).isEqualTo("ERROR");
        assertThat(verdict.issues()).containsExactly(new SecondIssue("error", "Bundle.type", "words 3"));
    }

    /** A finding of some rule of that severity at that place of a Bundle. */
    private static Finding finding(Severity severity, String expression) {
        String rule = severity == Severity.ERROR ? "R9015C" : "G-FACILITY-CHECKDIGIT";
        assertThat(RuleBook.standard().get(rule).severity()).isEqualTo(severity);
        String entry = "{\"resource\":{\"onset\":1}}";
        byte[] bundle = ("{\"resourceType\":\"Bundle\",\"entry\":[" + entry + "," + entry + "]}").getBytes(UTF_8);
        JsonDocument document = (JsonDocument) JsonDocument.parse(bundle, JsonLimits.SUBMISSION);
        Finding finding = RuleBook.standard().finding(rule, document, place(document.root(), expression));
        assertThat(finding.expression()).isEqualTo(expression);
        return finding;
    }

    private static JsonValue place(JsonValue root, String expression) {
        JsonValue place = root;
        for (String step : expression.split("[.\\[\\]]+")) {
            if (place instanceof JsonArray array) {
                place = array.elements().get(Integer.parseInt(step));
            } else if (place instanceof JsonObject object && !step.equals("Bundle")) {
                place = object.find(step);
            }
        }
        return place;
    }
}
