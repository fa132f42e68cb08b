package jp.musubi.platform.exchange.lists;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import jp.musubi.platform.records.SubmissionLines;

/** 一行を集める。Of a line that is too long only its length and digest. */
final class LineBuffer {

    private static final byte RETURN = '\r';

    private final int most;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final MessageDigest digest = sha256();
    private long size;

    /** @param most bytes of a line that is kept */
    LineBuffer(int most) {
        this.most = most;
    }

    void add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
        if (size <= most) {
            body.write(bytes, offset, length);
        } else {
            body.reset();
        }
    }

    /** Nothing, or only what is left of the end of a line. */
    boolean isBlank() {
        return size == 0 || size == 1 && body.toByteArray()[0] == RETURN;
    }

    /** The line without the carriage return at its end. */
    SubmissionLines.Line text() {
        SubmissionLines.Line line = line();
        byte[] bytes = line.body();
        return bytes == null || bytes[bytes.length - 1] != RETURN
                ? line
                : new SubmissionLines.Line(Arrays.copyOf(bytes, bytes.length - 1), line.size(), line.sha256());
    }

    SubmissionLines.Line line() {
        int told = (int) Math.min(size, Integer.MAX_VALUE);
        return new SubmissionLines.Line(size <= most ? body.toByteArray() : null, told, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
