package jp.musubi.platform.kernel.signin.held;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 欄のことば。What stood beside the fields of a form, taken along by the form itself as lines of name, value and words: of a field
 * its own words under no value and its kind, of a choice and of a button the words of each value. Only ever shown again to who
 * sent the form.
 */
public final class FormLabels {

    /** The hidden field in which a form has them. */
    public static final String FIELD = "_labels";

    /** The words of a box that stands by itself, when it is ticked. */
    public static final String TICKED = "✓";

    /** Characters that a form has at most; choices of a field are left out whole, and before words of fields. */
    private static final int MOST = 16_000;

    private static final int LONGEST_WORDS = 120;
    private static final int CELLS = 3;

    private record Key(String name, String value) {}

    private final Map<Key, String> words = new LinkedHashMap<>();
    private final Map<String, FieldKind> kinds = new LinkedHashMap<>();

    /** @param written as {@link #written} wrote it; what is no line of it is passed over */
    static FormLabels read(@Nullable String written) {
        var labels = new FormLabels();
        if (written != null && written.length() <= 2 * MOST) {
            written.lines().map(line -> line.split("\t", -1)).forEach(labels::put);
        }
        return labels;
    }

    private void put(String[] cells) {
        if (cells.length == CELLS) {
            put(cells[0], cells[1], cells[2]);
        } else if (cells.length == CELLS + 1 && cells[1].isEmpty()) {
            putField(cells[0], cells[2], FieldKind.of(cells[CELLS]));
        }
    }

    /** Of a choice or a button. What was said first stays. */
    public void put(String name, String value, String text) {
        String line = plain(text);
        words.putIfAbsent(
                new Key(plain(name), plain(value)),
                line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) + "…" : line);
    }

    /** What stands beside a field, empty when nothing does. */
    public void putField(String name, String text, FieldKind kind) {
        put(name, "", text);
        kinds.putIfAbsent(plain(name), kind);
    }

    public void putAll(FormLabels others) {
        others.words.forEach(words::putIfAbsent);
        others.kinds.forEach(kinds::putIfAbsent);
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

    /** Names of the fields, in the order of the page. */
    List<String> fields() {
        return words.keySet().stream()
                .filter(key -> key.value().isEmpty() && !key.name().isEmpty())
                .map(Key::name)
                .toList();
    }

    FieldKind kindOf(String name) {
        return kinds.getOrDefault(name, FieldKind.TEXT);
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
        words.forEach((key, line) -> {
            if (key.value().isEmpty()) {
                FieldKind kind = kinds.get(key.name());
                write(text, line(key, line) + (kind == null ? "" : "\t" + kind.tag()) + "\n");
            }
        });
        choices().values().forEach(lines -> write(text, lines));
        return text.toString();
    }

    /** Lines of the values of each name. */
    private Map<String, String> choices() {
        return words.entrySet().stream()
                .filter(each -> !each.getKey().value().isEmpty())
                .collect(Collectors.groupingBy(
                        each -> each.getKey().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> line(each.getKey(), each.getValue()) + "\n", Collectors.joining())));
    }

    private static String line(Key key, String words) {
        return key.name() + "\t" + key.value() + "\t" + words;
    }

    private static void write(StringBuilder text, String lines) {
        if (text.length() + lines.length() <= MOST) {
            text.append(lines);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
