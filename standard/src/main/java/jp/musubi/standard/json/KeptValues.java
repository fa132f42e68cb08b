package jp.musubi.standard.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 前に読んだ値。By their bytes; a table of fixed size, where a clash replaces: it never grows, whatever is read. */
final class KeptValues {

    private static final int SIZE = 256;

    private final @Nullable Kept[] table = new @Nullable Kept[SIZE];

    private record Kept(byte[] source, int from, int to, JsonValue value) {

        boolean is(byte[] other, int otherFrom, int otherTo) {
            return Arrays.equals(source, from, to, other, otherFrom, otherTo);
        }
    }

    static int slot(long hash) {
        return (int) (hash >>> 32) & SIZE - 1;
    }

    @Nullable
    JsonValue find(int slot, byte[] source, int from, int to) {
        Kept kept = table[slot];
        return kept != null && kept.is(source, from, to) ? kept.value : null;
    }

    void put(int slot, byte[] source, int from, int to, JsonValue value) {
        table[slot] = new Kept(source, from, to, value);
    }
}
