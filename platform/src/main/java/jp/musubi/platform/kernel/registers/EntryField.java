package jp.musubi.platform.kernel.registers;

import java.util.Arrays;
import java.util.List;

/**
 * 項目。One field of an entry, as text.
 *
 * @param name in JSON, in the form and in the first line of a file
 * @param choices of a {@link Kind#CHOICE}; else empty
 */
public record EntryField(String name, Kind kind, boolean required, List<String> choices) {

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
        choices = List.copyOf(choices);
    }

    static EntryField need(String name) {
        return new EntryField(name, Kind.TEXT, true, List.of());
    }

    static EntryField may(String name) {
        return new EntryField(name, Kind.TEXT, false, List.of());
    }

    static EntryField day(String name, boolean required) {
        return new EntryField(name, Kind.DAY, required, List.of());
    }

    static EntryField yes(String name) {
        return new EntryField(name, Kind.YES, false, List.of());
    }

    static EntryField shown(String name) {
        return new EntryField(name, Kind.SHOWN, false, List.of());
    }

    static <E extends Enum<E>> EntryField choice(String name, Class<E> type) {
        return new EntryField(
                name,
                Kind.CHOICE,
                true,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
