package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;

/**
 * 提出の上限と、使った分。Of one facility; all its callers share them.
 *
 * @param day of Japan, at whose end documents and bytes begin anew
 * @param counted false where the limits were turned off
 * @param lists that are not over
 * @param callers of that day, who sent most first
 */
public record SubmissionQuota(
        LocalDate day, boolean counted, Share documents, Share bytes, Share lists, List<CallerUse> callers) {

    public SubmissionQuota {
        callers = List.copyOf(callers);
    }

    /** どれだけのうちの、どれだけ。 */
    public record Share(long used, long most) {}

    /** 一つの呼び手の分。 @param caller name as registered */
    public record CallerUse(String caller, long documents, long bytes) {}
}
