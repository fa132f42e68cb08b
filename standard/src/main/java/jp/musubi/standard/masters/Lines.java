package jp.musubi.standard.masters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Windows-31J の行。No byte of a character of two is a line end, so lines are cut before they are decoded. */
final class Lines {

    private static final int LONGEST = 64 * 1024;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final int END_OF_FILE_MARK = 0x1A;

    private final InputStream in;
    private final CharsetDecoder decoder = Charset.forName("windows-31j")
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long bytes;
    private int number;

    /** @param in buffered */
    Lines(InputStream in) {
        this.in = in;
    }

    /** Of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its end, or null at the end. @throws RowFault when the line is too long or not Windows-31J */
    @Nullable
    String next() throws IOException, RowFault {
        line.reset();
        number++;
        int read = in.read();
        if (read < 0 || read == END_OF_FILE_MARK) {
            return null;
        }
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(read);
            }
            if (++bytes > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
        }
        if (tooLong) {
            throw new RowFault("行が長すぎます");
        }
        return decoded();
    }

    private String decoded() throws RowFault {
        try {
            String text = decoder.decode(ByteBuffer.wrap(line.toByteArray())).toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException other) {
            throw new RowFault("Windows-31J(Shift_JIS)として読めません");
        }
    }
}
