package jp.musubi.platform.eligibility.bulk;

import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 答えた一行。
 *
 * @param confirmation null when the line was refused
 * @param problem why, or null
 * @param place name of the field at fault, or empty
 */
public record AnsweredLine(
        BulkLine line,
        @Nullable Confirmation confirmation,
        @Nullable ProblemCode problem,
        String place) {}
