package jp.musubi.platform.eligibility.bulk;

import java.util.Map;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 一覧の一行。
 *
 * @param asked the fields as sent, for answers that echo them; may be empty
 * @param question null when the line could not be understood
 * @param problem why not, or null
 * @param place name of the field at fault, or empty
 */
public record BulkLine(
        Map<String, String> asked,
        @Nullable Question question,
        @Nullable ProblemCode problem,
        String place) {

    public BulkLine {
        asked = Map.copyOf(asked);
        if ((question == null) == (problem == null)) {
            throw new IllegalArgumentException("a line is a question or a problem");
        }
    }

    /** Says nothing of the fields: they are a person's. */
    @Override
    public String toString() {
        return "一覧の一行";
    }
}
