package jp.musubi.platform.portal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.musubi.standard.gate.examples.DocumentKind;
import jp.musubi.standard.gate.examples.ExplainedRule;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.Severity;

/**
 * 決まりを探す。All words must occur; upper and lower case, full and half width are the same.
 *
 * @param q as asked, for the form
 * @param severity name of a severity, or empty for all
 * @param kind name of a kind of document, or empty for all
 */
record RuleSearch(String q, String severity, String kind) {

    private static final int LONGEST = 100;

    /** What is unknown is taken as not asked for. */
    static RuleSearch of(String q, String severity, String kind) {
        boolean knownSeverity =
                Arrays.stream(Severity.values()).anyMatch(each -> each.name().equals(severity));
        boolean knownKind =
                DocumentKind.list().stream().anyMatch(each -> each.name().equals(kind));
        return new RuleSearch(
                q.substring(0, Math.min(q.length(), LONGEST)).strip(),
                knownSeverity ? severity : "",
                knownKind ? kind : "");
    }

    List<ExplainedRule> find(List<ExplainedRule> rules) {
        List<String> words = Arrays.stream(folded(q).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return rules.stream()
                .filter(each -> fits(each, words))
                .sorted(Comparator.comparing(each -> !isNamed(each, words)))
                .toList();
    }

    /** Whose number was asked for comes first; the others stay in the order of the book. */
    private static boolean isNamed(ExplainedRule each, List<String> words) {
        return words.stream().anyMatch(folded(each.rule().id())::contains);
    }

    private boolean fits(ExplainedRule each, List<String> words) {
        Rule rule = each.rule();
        if (!severity.isEmpty() && !rule.severity().name().equals(severity)) {
            return false;
        }
        if (!kind.isEmpty()
                && each.kinds().stream().noneMatch(known -> known.name().equals(kind))) {
            return false;
        }
        String text = folded(String.join(
                "\n", rule.id(), rule.appliesTo(), each.japanese(), each.fix(), each.english(), rule.source()));
        return words.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
