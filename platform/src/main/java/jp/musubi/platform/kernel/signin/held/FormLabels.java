package jp.musubi.platform.kernel.signin.held;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 欄のことば。What stood beside the fields of a form, taken along by the form itself as lines of name, value and words: of a field
 * its own words under no value, of a choice and of a button the words of each value. Only ever shown again to who sent the form.
 */
public final class FormLabels {

    /** The hidden field in which a form has them. */
    public static final String FIELD = "_labels";

    /** Characters that a form has at most; words of values are left out before those of fields. */
    private static final int MOST = 16_000;

    private static final int LONGEST_WORDS = 120;

    private record Key(String name, String value) {}

    private final Map<Key, String> words = new LinkedHashMap<>();

    /** @param written as {@link #written} wrote it; what is no line of it is passed over */
    static FormLabels read(@Nullable String written) {
        var labels = new FormLabels();
        if (written != null && written.length() <= 2 * MOST) {
            written.lines().map(line -> line.split("\t", -1)).forEach(cells -> {
                if (cells.length == 3) {
                    labels.put(cells[0], cells[1], cells[2]);
                }
            });
        }
        return labels;
    }

    /** Of the page; of a field, when the value is empty. What was said first stays. */
    public void put(String name, String value, String text) {
        String line = plain(text);
        words.putIfAbsent(
                new Key(plain(name), plain(value)),
                line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) + "…" : line);
    }

    public void putAll(FormLabels others) {
        others.words.forEach(words::putIfAbsent);
    }

    public void putTitle(String text) {
        put("", "", text);
    }

    /** Of the page on which the form stood; empty when it had none. */
    public String title() {
        return words.getOrDefault(new Key("", ""), "");
    }

    public boolean isEmpty() {
        return words.keySet().stream().allMatch(key -> key.name().isEmpty());
    }

    /** Whether somebody saw a field or a button of this name: what has none was hidden. */
    boolean knows(String name) {
        return words.keySet().stream().anyMatch(key -> key.name().equals(name));
    }

    /** Beside the field; null for a button, which has only values. */
    @Nullable
    String of(String name) {
        return words.get(new Key(name, ""));
    }

    /** The words of a choice or of a button; what was typed is its own. */
    String of(String name, String value) {
        return value.isEmpty() ? value : words.getOrDefault(new Key(name, value), value);
    }

    /** Words by value, in the order of the page; empty for a field in which something is typed. */
    Map<String, String> choicesOf(String name) {
        Map<String, String> choices = new LinkedHashMap<>();
        words.forEach((key, line) -> {
            if (key.name().equals(name) && !key.value().isEmpty()) {
                choices.put(key.value(), line);
            }
        });
        return choices;
    }

    /** As a form takes it along. */
    public String written() {
        var text = new StringBuilder();
        write(text, true);
        write(text, false);
        return text.toString();
    }

    private void write(StringBuilder text, boolean fields) {
        words.forEach((key, line) -> {
            String one = key.name() + "\t" + key.value() + "\t" + line + "\n";
            if (key.value().isEmpty() == fields && text.length() + one.length() <= MOST) {
                text.append(one);
            }
        });
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
