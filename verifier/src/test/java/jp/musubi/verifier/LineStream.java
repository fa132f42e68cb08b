package jp.musubi.verifier;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;

/** Lines as the bytes of a file. */
final class LineStream extends InputStream {

    private final Iterator<byte[]> lines;
    private byte[] line = {};
    private int at;

    LineStream(Iterator<byte[]> lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == line.length) {
            if (!lines.hasNext()) {
                return -1;
            }
            byte[] next = lines.next();
            line = Arrays.copyOf(next, next.length + 1);
            line[next.length] = '\n';
            at = 0;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        return count;
    }
}
