package jp.musubi.platform.commandline.check.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** 行を読む。Of a line that is too long only its beginning is kept; the rest is passed over, however long it is. */
final class LineReader {

    private static final int BUFFER = 65_536;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int from;
    private int to;
    private int line;

    LineReader(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line that has something on it, without its end; null when there is none. */
    byte @Nullable [] next() throws IOException {
        while (readLine()) {
            line++;
            byte[] bytes = kept.toByteArray();
            if (!isBlank(bytes)) {
                return bytes;
            }
        }
        return null;
    }

    /** Number of the last line given, from 1. */
    int line() {
        return line;
    }

    /** Whether there was one more line. */
    private boolean readLine() throws IOException {
        kept.reset();
        boolean any = false;
        while (fill()) {
            any = true;
            int end = endOfLine();
            keep(end);
            from = end + 1;
            if (end < to) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (from >= to) {
            to = in.read(buffer, 0, BUFFER);
            from = 0;
        }
        return to > 0;
    }

    private int endOfLine() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private void keep(int end) {
        kept.write(buffer, from, Math.min(end - from, most - kept.size()));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }
}
