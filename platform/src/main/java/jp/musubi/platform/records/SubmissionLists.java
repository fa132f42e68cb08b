package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.ledger.LedgerRules;

/** 一覧で送る入口。Many Bundles in one sending, under a name that the sender chose; judged in order once it is whole. */
public interface SubmissionLists {

    /** Lines that one list may have on that day: submission-rules.tsv. */
    static int mostLinesOn(LocalDate day) {
        return LedgerRules.linesOfListOn(day);
    }

    /** Bytes that one list may have on that day, after decompression. */
    static long mostBytesOn(LocalDate day) {
        return LedgerRules.bytesOfListOn(day);
    }

    /**
     * Receives the lines that it does not have yet. Sending the same list once more, whole or after it broke off, doubles
     * nothing.
     *
     * @param name 1 to 64 letters, digits, dots, hyphens and low lines
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-SUBMIT, PARAMETER-INVALID (the name),
     *     LIST-DIFFERS (place: the line), LIST-BUSY, LIST-TOO-LARGE, SUBMISSION-QUOTA, BODY-MALFORMED (it broke off; what
     *     came before is kept)
     */
    SubmissionList receive(String name, SubmissionLines lines, Caller caller);

    /** @throws jp.musubi.platform.kernel.problems.Problem LIST-NOT-FOUND; ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA */
    SubmissionList get(String name, Caller caller, String interaction);

    /** The facility's newest lists. @throws jp.musubi.platform.kernel.problems.Problem as above */
    List<SubmissionList> listNewest(Caller caller, String interaction);

    /** At most 500 lines of the list with their results, in order, those after this one; ends before the first that waits. */
    List<SubmissionResult> listResults(SubmissionList list, int after);

    /**
     * Lines without a result are never registered then; what has one stays. Twice is as once.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-SUBMIT, LIST-NOT-FOUND
     */
    SubmissionList stop(String name, Caller caller);

    /**
     * The same by who follows the facility's lists at a desk, its system administrators among them; logged.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem LIST-NOT-FOUND; ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    SubmissionList stop(String name, Caller caller, String interaction);
}
