package jp.musubi.platform.exchange.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 量を測りながら読む。 */
final class Measured extends FilterInputStream {

    private final long most;
    private long read;

    /** @param most bytes; more is LIST-TOO-LARGE */
    Measured(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long some) {
        read += some;
        if (read > most) {
            throw new Problem(ProblemCode.LIST_TOO_LARGE);
        }
    }
}
