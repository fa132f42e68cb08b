package jp.musubi.platform.records;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 提出の結果。
 *
 * @param size bytes as sent
 * @param status HTTP status of the synchronous answer; 0 while it waits
 * @param problem why the call was turned away, or null
 * @param place name of the field at fault, or empty
 * @param accepted what was taken, without findings; or null
 * @param findings as told; empty once their time is over
 * @param findingsErased whether there were findings, and their time is over
 */
public record SubmissionResult(
        ReceiptNumber number,
        SubmissionState state,
        Instant receivedAt,
        int size,
        int status,
        @Nullable ProblemCode problem,
        String place,
        Receipt.@Nullable Accepted accepted,
        List<KeptFinding> findings,
        boolean findingsErased) {

    public SubmissionResult {
        findings = List.copyOf(findings);
    }
}
