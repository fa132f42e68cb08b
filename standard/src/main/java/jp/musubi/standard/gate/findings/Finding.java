package jp.musubi.standard.gate.findings;

import java.util.Arrays;
import jp.musubi.standard.json.JsonFailure;
import jp.musubi.standard.json.LineIndex;
import org.jspecify.annotations.Nullable;

/**
 * 所見。What a rule found at a place. Never holds a value of the submission. Made by a {@link RuleBook} only, so every finding
 * is in the catalogue.
 */
public final class Finding {

    private final Rule rule;
    private final Place place;
    private final String[] words;

    public Finding(Rule rule, Place place, String... words) {
        this.rule = rule;
        this.place = place;
        this.words = words.clone();
    }

    /** Of bytes that are no document; the reader knows the place only. */
    public static Finding unreadable(Rule rule, JsonFailure failure) {
        return new Finding(rule, new Place("Bundle", "", failure.lines(), failure.offset()));
    }

    /** The official id where there is one, else ours. */
    public String rule() {
        return rule.id();
    }

    public Severity severity() {
        return rule.severity();
    }

    /** FHIRPath of the place, e.g. {@code Bundle.entry[1].resource.onset}. */
    public String expression() {
        return place.expression();
    }

    /** JSON pointer (RFC 6901) of the place; of a missing element, of the object that lacks it. */
    public String pointer() {
        return place.pointer();
    }

    /** From 1. */
    public int line() {
        return place.lines().line(place.offset());
    }

    /** From 1, in characters (code points). */
    public int column() {
        return place.lines().column(place.offset());
    }

    /** What is wrong. */
    public String japanese() {
        return filled(rule.japanese());
    }

    /** How to mend it, in Japanese. */
    public String fix() {
        return filled(rule.fix());
    }

    /** What is wrong and how to mend it, in English. */
    public String english() {
        return filled(rule.english());
    }

    public boolean blocks() {
        return severity() == Severity.ERROR;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && place.equals(that.place)
                && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + place.hashCode();
    }

    @Override
    public String toString() {
        return rule() + " " + expression() + " (" + line() + ":" + column() + ")";
    }

    private String filled(String text) {
        String result = text;
        for (int i = 0; i < words.length; i++) {
            result = result.replace("{" + i + "}", words[i]);
        }
        return result;
    }

    /** Where. Lines are counted when first asked for, since most findings are only counted. */
    record Place(String expression, String pointer, LineIndex lines, int offset) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place that
                    && expression.equals(that.expression)
                    && pointer.equals(that.pointer)
                    && offset == that.offset;
        }

        @Override
        public int hashCode() {
            return 31 * expression.hashCode() + offset;
        }
    }
}
