package jp.musubi.standard.gate.examples;

import java.util.Locale;

/**
 * 編集。One change of a JSON document at one place, such as {@code replace Bundle.type "batch"}.
 *
 * @param value JSON of the new value; for {@link Op#RENAME} the new name without quotes, for {@link Op#COPY} the path to copy
 *     from, else empty
 */
public record Edit(Op op, EditPath path, String value) implements Change {

    /** What is done at the place. */
    public enum Op {
        /** Takes a member or an element away. */
        REMOVE,
        /** Puts another value there. */
        REPLACE,
        /** Puts a new member last in its object, or a new element at that index; {@code [+]} is behind the last. */
        ADD,
        /** Gives a member another name. */
        RENAME,
        /** Puts a second, equal element behind an element. */
        DUPLICATE,
        /** Puts the value of another place of the same document there. */
        COPY
    }

    /** As the table writes it. */
    static Edit of(String op, String path, String value) {
        return new Edit(Op.valueOf(op.toUpperCase(Locale.ROOT)), EditPath.of(path), value);
    }

    @Override
    public byte[] applyTo(byte[] document) {
        return Editor.apply(document, this);
    }

    @Override
    public String toString() {
        return (op.name().toLowerCase(Locale.ROOT) + " " + path + " " + value).strip();
    }
}
