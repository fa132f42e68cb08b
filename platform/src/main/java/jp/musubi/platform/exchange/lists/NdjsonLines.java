package jp.musubi.platform.exchange.lists;

import java.io.IOException;
import java.io.InputStream;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import org.jspecify.annotations.Nullable;

/** NDJSON の行。One Bundle a line; empty lines are none. A carriage return before the end of a line is not part of it. */
final class NdjsonLines implements SubmissionLines {

    private final InputStream in;
    private final Bounds bounds;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private int lines;

    NdjsonLines(InputStream in, Bounds bounds) {
        this.in = new Measured(in, bounds.bytes());
        this.bounds = bounds;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (true) {
            LineBuffer line = new LineBuffer(bounds.bytesOfLine());
            boolean ended = read(line);
            if (!line.isBlank()) {
                lines++;
                if (lines > bounds.lines()) {
                    throw new Problem(ProblemCode.LIST_TOO_LARGE);
                }
                return line.text();
            }
            if (ended) {
                return null;
            }
        }
    }

    /** @return whether the body has ended */
    private boolean read(LineBuffer line) throws IOException {
        while (true) {
            if (from == to) {
                from = 0;
                to = Math.max(in.read(buffer, 0, buffer.length), 0);
                if (to == 0) {
                    return true;
                }
            }
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.add(buffer, from, end - from);
            boolean whole = end < to;
            from = whole ? end + 1 : end;
            if (whole) {
                return false;
            }
        }
    }
}
