package jp.musubi.standard.gate.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 場所。A place in a document: {@code Bundle.entry[Observation].resource.code.coding[0].system}.
 *
 * <p>In brackets stands an index from 0, {@code +} for behind the last, or a word: the first element that is, or whose resource
 * is, of that resource type, or whose {@code url} or {@code system} ends with it.
 *
 * @param text as written
 * @param root resource type of the document
 */
public record EditPath(String text, String root, List<Step> steps) {

    private static final Pattern ROOT = Pattern.compile("[A-Za-z]+");
    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z_]+)|\\[([0-9]+|\\+|[A-Za-z][A-Za-z0-9_-]*)]");

    /** One move down. */
    public sealed interface Step {
        record Name(String name) implements Step {}

        record Index(int index) implements Step {}

        record Word(String word) implements Step {}

        record Behind() implements Step {}
    }

    public EditPath {
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when it is not written as above */
    public static EditPath of(String text) {
        Matcher matcher = STEP.matcher(text);
        int end = matcher.find() ? matcher.start() : text.length();
        String root = text.substring(0, end);
        List<Step> steps = new ArrayList<>();
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("Not a path: " + text);
            }
            steps.add(step(matcher));
            end = matcher.end();
        }
        if (!ROOT.matcher(root).matches()) {
            throw new IllegalArgumentException("Not a path: " + text);
        }
        return new EditPath(text, root, steps);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Step step(Matcher matcher) {
        String name = matcher.group(1);
        if (name != null) {
            return new Step.Name(name);
        }
        String word = matcher.group(2);
        if (word.equals("+")) {
            return new Step.Behind();
        }
        return Character.isDigit(word.charAt(0)) ? new Step.Index(Integer.parseInt(word)) : new Step.Word(word);
    }
}
