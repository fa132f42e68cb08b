package jp.musubi.standard.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 行と桁。Where lines begin is looked for once, when a line is first asked for. The bytes must not be changed meanwhile. */
public final class LineIndex {

    private final byte[] source;
    // Two threads may both look; they find the same.
    private int @Nullable [] starts;

    /** The place asked for last: a document of one long line is then counted once for many places in their order. */
    private Mark last = new Mark(0, 1);

    private record Mark(int offset, int column) {}

    LineIndex(byte[] source) {
        this.source = source;
    }

    /** Line of a byte offset, from 1; behind the end the last one. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts(), Math.min(offset, source.length));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Column of a byte offset, from 1, in characters (code points). */
    public int column(int offset) {
        int end = Math.min(offset, source.length);
        int from = starts()[line(offset) - 1];
        int column = 1;
        Mark mark = last;
        if (mark.offset() >= from && mark.offset() <= end) {
            from = mark.offset();
            column = mark.column();
        }
        for (int i = from; i < end; i++) {
            if ((source[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        last = new Mark(end, column);
        return column;
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = find();
            starts = known;
        }
        return known;
    }

    private int[] find() {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
