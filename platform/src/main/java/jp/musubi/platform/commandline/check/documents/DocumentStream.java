package jp.musubi.platform.commandline.check.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import jp.musubi.standard.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * 文書の流れ。The documents of one file, one after the other: the whole file, or one a line (NDJSON). It is NDJSON by its name, or
 * when its first line can only be a document of its own.
 */
public final class DocumentStream implements Closeable {

    static final String LINES = ".ndjson";
    /** One byte more than allowed is enough to know that there are too many. */
    static final int MOST = JsonLimits.SUBMISSION.maxBytes() + 1;

    private static final int CHUNK = 65_536;

    private final String file;
    private final InputStream in;
    /** The whole file, until it is taken; null when the documents are lines. */
    private byte @Nullable [] whole;

    private final @Nullable LineReader lines;
    private int taken;

    private DocumentStream(String file, InputStream in, byte @Nullable [] whole, @Nullable LineReader lines) {
        this.file = file;
        this.in = in;
        this.whole = whole;
        this.lines = lines;
    }

    static DocumentStream of(String file, InputStream in) throws IOException {
        try {
            if (file.endsWith(LINES)) {
                return new DocumentStream(file, in, null, new LineReader(in, MOST));
            }
            FirstLines first = new FirstLines();
            byte[] head = head(in, first);
            if (!first.areDocuments()) {
                return new DocumentStream(file, in, rest(head, in), null);
            }
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            return new DocumentStream(file, in, null, new LineReader(all, MOST));
        } catch (IOException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /** As much as tells of what kind the file is: what comes over a pipe line by line is judged line by line. */
    private static byte[] head(InputStream in, FirstLines first) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int count = 0;
        while (count >= 0 && head.size() < MOST && !first.areTold()) {
            count = in.read(chunk, 0, Math.min(CHUNK, MOST - head.size()));
            if (count > 0) {
                first.read(chunk, count);
                head.write(chunk, 0, count);
            }
        }
        return head.toByteArray();
    }

    private static byte[] rest(byte[] head, InputStream in) throws IOException {
        byte[] rest = in.readNBytes(MOST - head.length);
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return whole;
    }

    /** The next document, or null after the last. Lines without anything on them are no documents. */
    public @Nullable Document next() throws IOException {
        Document next = lines == null ? takeWhole() : nextLine(lines);
        if (next == null && taken == 0) {
            // A file that holds nothing is a document that is empty, never a file passed over.
            next = new Document(file, 1, false, new byte[0]);
        }
        taken++;
        return next;
    }

    private @Nullable Document takeWhole() {
        byte[] bytes = whole;
        whole = null;
        return bytes == null ? null : new Document(file, 1, false, bytes);
    }

    private @Nullable Document nextLine(LineReader reader) throws IOException {
        byte[] line = reader.next();
        return line == null ? null : new Document(file, reader.line(), true, line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
