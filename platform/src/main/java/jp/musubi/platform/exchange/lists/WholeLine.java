package jp.musubi.platform.exchange.lists;

import java.io.IOException;
import java.io.InputStream;
import jp.musubi.platform.records.SubmissionLines;
import org.jspecify.annotations.Nullable;

/** 一つのファイルを一行として。Its bytes as they are, whatever line ends stand in it; an empty file is no line. */
final class WholeLine implements SubmissionLines {

    private final InputStream in;
    private final Bounds bounds;

    WholeLine(InputStream in, Bounds bounds) {
        this.in = new Measured(in, bounds.bytes());
        this.bounds = bounds;
    }

    @Override
    public @Nullable Line next() throws IOException {
        var line = new LineBuffer(bounds.bytesOfLine());
        byte[] buffer = new byte[64 * 1024];
        int some = in.read(buffer, 0, buffer.length);
        while (some >= 0) {
            line.add(buffer, 0, some);
            some = in.read(buffer, 0, buffer.length);
        }
        return line.isBlank() ? null : line.line();
    }
}
