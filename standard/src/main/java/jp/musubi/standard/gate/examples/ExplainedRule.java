package jp.musubi.standard.gate.examples;

import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * 決まりと、その例。What a rule book shows of a rule.
 *
 * @param needs what beside a document the rule needs
 * @param example the plainest way to break it, or null when there is none
 */
public record ExplainedRule(
        Rule rule, Needs needs, @Nullable RuleExample example, List<DocumentKind> kinds) {

    private static final Pattern WORD = Pattern.compile("\\{[0-9]}");

    /** The book with its examples, made when first asked for: it takes a moment and few programs need it. */
    private static final class Shelf {
        private static final List<ExplainedRule> BOOK =
                RuleBook.standard().list().stream().map(ExplainedRule::of).toList();
    }

    public ExplainedRule {
        kinds = List.copyOf(kinds);
    }

    /** Every rule of the book, in its order. */
    public static List<ExplainedRule> list() {
        return Shelf.BOOK;
    }

    /** What is wrong, with 〜 where a finding names the element. */
    public String japanese() {
        return spoken(rule.japanese());
    }

    public String fix() {
        return spoken(rule.fix());
    }

    public String english() {
        return spoken(rule.english());
    }

    private static ExplainedRule of(Rule rule) {
        List<Break> breaks = Breaks.standard().listOf(rule.id());
        Break first = breaks.isEmpty() ? null : breaks.get(0);
        return new ExplainedRule(
                rule,
                first == null ? Needs.NOTHING : first.terms().needs(),
                first == null ? null : RuleExample.of(first),
                DocumentKind.listOf(rule.appliesTo()));
    }

    private static String spoken(String text) {
        return WORD.matcher(text).replaceAll("〜");
    }
}
