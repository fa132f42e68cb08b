package jp.musubi.platform.exchange.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * zip の終わりを見届ける。A zip that broke off between two files looks whole to a reader of its files; the record at its end tells.
 * Source: PKWARE APPNOTE 4.3.16, end of central directory record.
 */
final class ZipEnd extends FilterInputStream {

    private static final int SIGNATURE = 0x504B0506;
    private static final int LONGEST = 22 + 65_535;

    private int newest;
    private long read;
    private long signature = -1;

    ZipEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            see(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        for (int i = 0; i < some; i++) {
            see(bytes[offset + i] & 0xFF);
        }
        return some;
    }

    /** Reads to the end. Whether the record stands there. */
    boolean isThere() throws IOException {
        byte[] rest = new byte[8_192];
        while (read(rest, 0, rest.length) >= 0) {
            // Nothing in it is needed.
        }
        return signature >= 0 && read - signature <= LONGEST;
    }

    private void see(int one) {
        newest = newest << 8 | one;
        read++;
        if (newest == SIGNATURE) {
            signature = read - 4;
        }
    }
}
