package jp.musubi.platform.cybersecurity.surveys;

import java.util.List;
import java.util.Map;

/**
 * 調査の問い。
 *
 * @param after {@code Q6=YES}: asked only after that answer; empty for always
 * @param items items of the checklist that ask the same, {@code R7:1-①}
 * @param mark {@code -} sure, {@code (k)} own knowledge, {@code (?)} uncertain
 */
public record Question(
        String id,
        String after,
        List<Choice> choices,
        List<String> items,
        String japanese,
        String english,
        String mark) {

    static final List<Choice> YES_NO = List.of(new Choice("YES", "はい", "Yes"), new Choice("NO", "いいえ", "No"));

    public Question {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
    }

    /** A word that may be answered. */
    public record Choice(String word, String japanese, String english) {}

    public boolean takes(String word) {
        return choices.stream().anyMatch(choice -> choice.word().equals(word));
    }

    public boolean sure() {
        return mark.equals("-");
    }

    /** Whether はい and いいえ are the choices, so that a checklist can propose one. */
    public boolean yesNo() {
        return choices.equals(YES_NO);
    }

    /** Empty for a question that is always asked. */
    public String afterQuestion() {
        return after.split("=", 2)[0];
    }

    public String afterWord() {
        return after.isEmpty() ? "" : after.split("=", 2)[1];
    }

    boolean asked(Map<String, String> answers) {
        return after.isEmpty() || afterWord().equals(answers.get(afterQuestion()));
    }
}
