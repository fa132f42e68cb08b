package jp.musubi.platform.exchange.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import org.jspecify.annotations.Nullable;

/**
 * zip の中のファイル。One Bundle a file, in the order of the archive; folders are none. Read as it comes in, so nothing of it is
 * believed: not its sizes, not its directory. Names are not kept: people write patients into them.
 */
final class ZipLines implements SubmissionLines {

    private final ZipEnd end;
    private final ZipInputStream zip;
    private final Bounds bounds;
    private final InputStream inflated;
    private final byte[] buffer = new byte[64 * 1024];
    private int entries;

    ZipLines(InputStream in, Bounds bounds) {
        this.end = new ZipEnd(new Measured(in, bounds.bytes()));
        this.zip = new ZipInputStream(end);
        this.inflated = new Measured(zip, bounds.bytes());
        this.bounds = bounds;
    }

    /** @throws Problem LIST-TOO-LARGE; BODY-MALFORMED for what is no zip, or not a whole one */
    @Override
    public @Nullable Line next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                entries++;
                if (entries > bounds.lines()) {
                    throw new Problem(ProblemCode.LIST_TOO_LARGE);
                }
                LineBuffer line = read();
                if (!entry.isDirectory()) {
                    return line.line();
                }
                entry = zip.getNextEntry();
            }
            if (entries == 0 || !end.isThere()) {
                throw new Problem(ProblemCode.BODY_MALFORMED);
            }
            return null;
        } catch (ZipException | IllegalArgumentException noZip) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }

    private LineBuffer read() throws IOException {
        var line = new LineBuffer(bounds.bytesOfLine());
        int some = inflated.read(buffer, 0, buffer.length);
        while (some >= 0) {
            line.add(buffer, 0, some);
            some = inflated.read(buffer, 0, buffer.length);
        }
        return line;
    }
}
