package jp.musubi.platform.kernel.audit.review.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.musubi.platform.kernel.audit.review.ReviewDesk;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 見る日。 */
final class ReviewDay {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private ReviewDay() {}

    /**
     * @param text ISO day in Japan, or empty for today
     * @throws Problem PARAMETER-INVALID for any other text, and for days after today or before there was a log
     */
    static LocalDate of(String text, Instant now) {
        LocalDate today = ReviewDesk.dayOf(now);
        try {
            LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(today)) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // Refused below.
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "day");
    }
}
