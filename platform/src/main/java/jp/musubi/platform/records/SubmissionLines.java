package jp.musubi.platform.records;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 一覧の中身。Its lines one after the other, as they come in; never all of them at once. */
public interface SubmissionLines {

    /**
     * 一行。
     *
     * @param body at most 10 MB; null for a line that is longer, which then is its result
     * @param size bytes of the whole line
     * @param sha256 of the whole line
     */
    record Line(byte @Nullable [] body, int size, byte[] sha256) {}

    /**
     * The next line, or null after the last one of a body that is whole.
     *
     * @throws IOException when the body breaks off: what came before stays
     * @throws jp.musubi.platform.kernel.problems.Problem LIST-TOO-LARGE
     */
    @Nullable
    Line next() throws IOException;
}
