package jp.musubi.platform.exchange.lists;

import java.time.LocalDate;
import jp.musubi.platform.records.SubmissionLists;

/**
 * 一覧の大きさの上限。
 *
 * @param lines of one list
 * @param bytes of one list, after decompression and as it comes over the wire
 * @param bytesOfLine that are kept of one line
 */
record Bounds(int lines, long bytes, int bytesOfLine) {

    /** 10 MB, read as 10,485,760 bytes (sharing-service §1). */
    private static final int SUBMISSION = 10 * 1024 * 1024;

    static Bounds on(LocalDate day) {
        return new Bounds(SubmissionLists.mostLinesOn(day), SubmissionLists.mostBytesOn(day), SUBMISSION);
    }
}
