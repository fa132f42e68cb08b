package jp.musubi.platform.exchange.submission;

import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.records.SubmissionResult;

/** 結果の OperationOutcome。The words of the synchronous answer, for whoever writes results. */
public final class ResultOutcome {

    private ResultOutcome() {}

    public static Json of(SubmissionResult result, Language language) {
        return new ReceiptWords(language).of(result).json();
    }
}
