package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;

/** 後から結果を取る受付の入口。Received first, judged in the order of arrival; the result is fetched under its number. */
public interface Submissions {

    /**
     * When this returns, the bytes are on disk and will be judged, also after a fall.
     *
     * @param agreedOrally as of {@link Intake#receive}
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-SUBMIT, SUBMISSION-QUOTA
     */
    ReceiptNumber accept(byte[] body, boolean agreedOrally, Caller caller);

    /**
     * What became of a submission of the caller's facility, in whatever way it came.
     *
     * @param number text of a {@link ReceiptNumber}
     * @throws jp.musubi.platform.kernel.problems.Problem SUBMISSION-NOT-FOUND, the same for another facility's and for none;
     *     ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    SubmissionResult get(String number, Caller caller, String interaction);
}
