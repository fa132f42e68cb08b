package jp.musubi.platform.exchange.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * 選ばれたファイルの行。One file after the other: of a zip its files, of an NDJSON its lines, and anything else is one line as a
 * whole. Names tell which; they are not kept.
 */
final class UploadedLines implements SubmissionLines, AutoCloseable {

    private final Iterator<MultipartFile> files;
    private final Bounds bounds;
    private @Nullable InputStream open;
    private @Nullable SubmissionLines current;
    private int lines;

    /** @param bounds of all files together */
    UploadedLines(List<MultipartFile> files, Bounds bounds) {
        this.files = files.iterator();
        this.bounds = bounds;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (true) {
            SubmissionLines reading = current == null ? begin() : current;
            Line line = reading == null ? null : reading.next();
            if (reading == null) {
                return null;
            }
            if (line == null) {
                close();
            } else {
                lines++;
                if (lines > bounds.lines()) {
                    throw new Problem(ProblemCode.LIST_TOO_LARGE);
                }
                return line;
            }
        }
    }

    private @Nullable SubmissionLines begin() throws IOException {
        if (!files.hasNext()) {
            return null;
        }
        MultipartFile file = files.next();
        InputStream in = file.getInputStream();
        open = in;
        String name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
        SubmissionLines begun = name.endsWith(".zip")
                ? new ZipLines(in, bounds)
                : name.endsWith(".ndjson") || name.endsWith(".jsonl")
                        ? new NdjsonLines(in, bounds)
                        : new WholeLine(in, bounds);
        current = begun;
        return begun;
    }

    @Override
    public void close() throws IOException {
        InputStream done = open;
        open = null;
        current = null;
        if (done != null) {
            done.close();
        }
    }
}
