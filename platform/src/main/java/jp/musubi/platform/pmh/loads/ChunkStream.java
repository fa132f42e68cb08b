package jp.musubi.platform.pmh.loads;

import java.io.InputStream;
import java.util.UUID;

/** 受け取ったファイルの流れ。One chunk after the other, never the whole. */
final class ChunkStream extends InputStream {

    private final LoadRows rows;
    private final UUID load;
    private byte[] chunk = new byte[0];
    private int next;
    private int number;

    ChunkStream(LoadRows rows, UUID load) {
        this.rows = rows;
        this.load = load;
    }

    @Override
    public int read() {
        return fill() ? chunk[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, to, offset, count);
        next += count;
        return count;
    }

    private boolean fill() {
        while (next >= chunk.length) {
            byte[] more = rows.findChunk(load, number).orElse(null);
            if (more == null) {
                return false;
            }
            chunk = more;
            next = 0;
            number++;
        }
        return true;
    }
}
