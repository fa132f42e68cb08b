package jp.musubi.standard.gate.findings;

/**
 * 決まり。One line of rules.tsv.
 *
 * @param id the official id where the guide gives one; ours begin with {@code G-}
 * @param appliesTo where it is judged, in words of the table
 * @param since guide version or day from which it holds
 * @param japanese what is wrong; {@code {0}} stands for a word of our own tables, never of the submission
 * @param fix how to mend it
 * @param english both in English
 * @param source where the rule is written
 */
public record Rule(
        String id,
        Severity severity,
        String appliesTo,
        String since,
        String japanese,
        String fix,
        String english,
        String source) {}
