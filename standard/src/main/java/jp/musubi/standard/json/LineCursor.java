package jp.musubi.standard.json;

/**
 * 行と桁。Counts forward from the last asked offset, so asking in the order of the document costs one pass in all, also
 * over a document of one long line. Not for several threads.
 */
public final class LineCursor {

    private final byte[] source;
    private int offset;
    private int line = 1;
    private int column = 1;

    LineCursor(byte[] source) {
        this.source = source;
    }

    /** Goes to that byte offset; an earlier one counts again from the beginning. */
    public LineCursor moveTo(int target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = Math.min(target, source.length);
        for (; offset < end; offset++) {
            byte sign = source[offset];
            if (sign == '\n') {
                line++;
                column = 1;
            } else if ((sign & 0xC0) != 0x80) {
                column++;
            }
        }
        return this;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1, in characters (code points). */
    public int column() {
        return column;
    }
}
