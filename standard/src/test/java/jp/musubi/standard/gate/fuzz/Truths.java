package jp.musubi.standard.gate.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonValue;

/** いつでも言えること。What holds of the result for any bytes. Throws an AssertionError that names what does not. */
final class Truths {

    /** The secret without its first sign, which a mutation may have written as an escape. */
    private static final String SECRET = Words.SECRET.substring(1);

    private static final byte[] SECRET_BYTES = SECRET.getBytes(UTF_8);

    private Truths() {}

    /** What costs little, so that it is asked of every input. */
    static void ofEvery(byte[] body, Question question, GateResult result) {
        List<Finding> findings = result.findings();
        hold(findings.size() <= Findings.LIMIT, "more than 1,000 findings");
        hold(result.accepted() || !findings.isEmpty(), "refused without a finding");
        boolean sent = question.scope() == Question.Scope.SUBMISSION;
        hold(!(sent && result.accepted()) || result.submission() != null, "accepted, but nothing was read");
        boolean secret = Bytes.holds(body, SECRET_BYTES);
        for (Finding finding : findings) {
            hold(finding.line() > 0 && finding.column() > 0, "no line or column: " + finding.rule());
            hold(isExpression(finding.expression()), "no expression: " + finding.rule());
            hold(!secret || isSilent(finding), "a submitted value is said: " + finding.rule());
        }
    }

    /** What costs another judgement or more, asked of some inputs and of all that behave in a new way. */
    static void ofSome(byte[] body, Question question, GateResult result) {
        GateResult again = Gate.standard().check(body.clone(), question);
        hold(again.findings().equals(result.findings()), "judged in another way the second time");
        hold(again.accepted() == result.accepted(), "accepted only once");
        hold((again.submission() == null) == (result.submission() == null), "read only once");
        for (Finding finding : result.findings()) {
            hold(RuleBook.standard().get(finding.rule()).severity() == finding.severity(), "another severity");
            for (String text : List.of(finding.japanese(), finding.fix(), finding.english())) {
                hold(!text.isBlank() && !text.contains("{0}") && !text.contains("{1}"), "no word: " + finding.rule());
            }
        }
        JsonReading reading = JsonDocument.parse(body, JsonLimits.SUBMISSION);
        if (reading instanceof JsonDocument document) {
            hold(!result.malformed(), "called malformed");
            places(body, document, result.findings());
        } else {
            hold(result.malformed() && result.findings().size() == 1, "not called malformed");
        }
    }

    private static void places(byte[] body, JsonDocument document, List<Finding> findings) {
        int line = 0;
        int column = 0;
        for (Finding finding : findings) {
            boolean ordered = finding.line() > line || finding.line() == line && finding.column() >= column;
            hold(ordered, "not in the order of the document: " + finding.rule());
            line = finding.line();
            column = finding.column();
            JsonValue value = at(document.root(), finding.pointer());
            boolean after = !Spot.of(body, value.start()).isBehind(line, column);
            boolean inside = Spot.of(body, value.end()).isBehind(line, column);
            hold(after && inside, "line and column lie outside the pointer: " + finding.rule());
        }
    }

    /** Line and column of a byte, counted anew from the beginning. */
    private record Spot(int line, int column) {

        static Spot of(byte[] body, int offset) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < offset; i++) {
                boolean end = body[i] == '\n';
                line += end ? 1 : 0;
                column = end ? 1 : column + ((body[i] & 0xC0) == 0x80 ? 0 : 1);
            }
            return new Spot(line, column);
        }

        boolean isBehind(int otherLine, int otherColumn) {
            return line > otherLine || line == otherLine && column > otherColumn;
        }
    }

    private static JsonValue at(JsonValue root, String pointer) {
        JsonValue here = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (here instanceof JsonArray array) {
                here = array.elements().get(Integer.parseInt(step));
            } else {
                here = ((JsonObject) here).find(step.replace("~1", "/").replace("~0", "~"));
            }
            hold(here != null, "the pointer leads nowhere: " + pointer);
        }
        return here;
    }

    private static boolean isSilent(Finding finding) {
        return !finding.expression().contains(SECRET)
                && !finding.pointer().contains(SECRET)
                && !finding.japanese().contains(SECRET)
                && !finding.fix().contains(SECRET)
                && !finding.english().contains(SECRET)
                && !finding.toString().contains(SECRET);
    }

    private static boolean isExpression(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
            if (!letter && sign != '.' && sign != '[' && sign != ']' && sign != '_') {
                return false;
            }
        }
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private static void hold(boolean truth, String otherwise) {
        if (!truth) {
            throw new AssertionError(otherwise);
        }
    }
}
