package jp.musubi.platform.kernel.registers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * 項目。One field of an entry, as text.
 *
 * @param name in JSON and in the form
 * @param japanese in the first line of a file, where the name may stand in its place
 * @param choices of a {@link Kind#CHOICE}, each with its Japanese word; else empty
 */
public record EntryField(String name, String japanese, Kind kind, boolean required, Map<String, String> choices) {

    /** How a field is written. */
    public enum Kind {
        /** At most {@link #LONGEST} characters. */
        TEXT,
        /** A certificate in PEM. */
        PEM,
        /** {@code 2026-04-01}. */
        DAY,
        /** {@code yes} or {@code no}; empty is {@code no}. */
        YES,
        CHOICE,
        /** Shown, and taken from nobody. */
        SHOWN
    }

    /** Most characters of a text. */
    public static final int LONGEST = 300;

    public EntryField {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** Whether a column of a file with this heading holds the field. */
    boolean isUnder(String heading) {
        return heading.equals(japanese) || heading.equals(name);
    }

    /** What a cell of a file says: a choice for its Japanese word, {@code yes} for はい; else the cell itself. */
    String read(String cell) {
        String word = cell.strip();
        return switch (kind) {
            case YES -> word.equals("はい") ? "yes" : word.equals("いいえ") ? "no" : cell;
            case CHOICE ->
                choices.entrySet().stream()
                        .filter(choice -> choice.getValue().equals(word))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(cell);
            default -> cell;
        };
    }

    static EntryField need(String name, String japanese) {
        return new EntryField(name, japanese, Kind.TEXT, true, Map.of());
    }

    static EntryField may(String name, String japanese) {
        return new EntryField(name, japanese, Kind.TEXT, false, Map.of());
    }

    static EntryField day(String name, String japanese, boolean required) {
        return new EntryField(name, japanese, Kind.DAY, required, Map.of());
    }

    static EntryField yes(String name, String japanese) {
        return new EntryField(name, japanese, Kind.YES, false, Map.of());
    }

    static EntryField shown(String name, String japanese) {
        return new EntryField(name, japanese, Kind.SHOWN, false, Map.of());
    }

    static <E extends Enum<E>> EntryField choice(String name, String japanese, E[] choices, Function<E, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        for (E choice : choices) {
            words.put(choice.name(), word.apply(choice));
        }
        return new EntryField(name, japanese, Kind.CHOICE, true, words);
    }
}
