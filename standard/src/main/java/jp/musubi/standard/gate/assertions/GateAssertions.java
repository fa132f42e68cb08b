package jp.musubi.standard.gate.assertions;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.RuleBook;

/**
 * 受付審査の確かめ。Judges as {@code ./musubi check} does, without a sender, unless another question is given. What it throws names
 * rules and places, never a value of the document.
 */
public final class GateAssertions {

    private GateAssertions() {}

    /** @throws AssertionError with every finding, when something refuses the document */
    public static void assertAccepted(byte[] document) {
        assertAccepted(document, Question.anyResource());
    }

    /** @throws AssertionError with every finding, when something refuses the document */
    public static void assertAccepted(byte[] document, Question question) {
        GateResult result = Gate.standard().check(document, question);
        if (!result.accepted()) {
            throw new AssertionError(Told.of("受け付けられるはずの文書が、受け付けられません。", result));
        }
    }

    /**
     * @param rules ids such as {@code R3010}; each must be among the reasons. Without any, every reason will do
     * @throws AssertionError with every finding, when the document is accepted or another rule refuses it
     * @throws IllegalArgumentException for an id that no rule has
     */
    public static void assertRefused(byte[] document, String... rules) {
        assertRefused(document, Question.anyResource(), rules);
    }

    /** The same by another question. */
    public static void assertRefused(byte[] document, Question question, String... rules) {
        requireKnown(rules);
        GateResult result = Gate.standard().check(document, question);
        if (result.accepted()) {
            throw new AssertionError(Told.of("受け付けられないはずの文書が、受け付けられました。", result));
        }
        List<String> missing = missing(rules, result, true);
        if (!missing.isEmpty()) {
            throw new AssertionError(Told.of("受け付けられない理由に、" + String.join(", ", missing) + " がありません。", result));
        }
    }

    /**
     * For what is only said, such as a warning.
     *
     * @throws AssertionError with every finding, when one of the rules found nothing
     * @throws IllegalArgumentException for an id that no rule has
     */
    public static void assertFound(byte[] document, String... rules) {
        requireKnown(rules);
        GateResult result = Gate.standard().check(document, Question.anyResource());
        List<String> missing = missing(rules, result, false);
        if (!missing.isEmpty()) {
            throw new AssertionError(Told.of("所見に " + String.join(", ", missing) + " がありません。", result));
        }
    }

    private static void requireKnown(String... rules) {
        for (String rule : rules) {
            RuleBook.standard().get(rule);
        }
    }

    private static List<String> missing(String[] rules, GateResult result, boolean blocking) {
        List<String> missing = new ArrayList<>(List.of(rules));
        for (Finding finding : result.findings()) {
            if (!blocking || finding.blocks()) {
                missing.remove(finding.rule());
            }
        }
        return missing;
    }
}
