package jp.musubi.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** 行。Bytes up to a line feed; a last line without one is broken off. */
final class Lines {

    private static final int LONGEST = 1 << 20;

    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private boolean brokenOff;

    Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Null at the end. A line longer than a megabyte comes cut, and fits no form. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, Math.min(end - from, Math.max(0, LONGEST - line.size())));
            from = end;
            if (end < to) {
                from++;
                number++;
                return line.toByteArray();
            }
        }
        if (line.size() == 0) {
            return null;
        }
        number++;
        brokenOff = true;
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, bytes.read(buffer));
        return to > 0;
    }

    /** Of the line read last, from 1. */
    long number() {
        return number;
    }

    boolean brokenOff() {
        return brokenOff;
    }
}
