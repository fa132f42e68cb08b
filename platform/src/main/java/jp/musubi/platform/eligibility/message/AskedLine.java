package jp.musubi.platform.eligibility.message;

import java.util.Map;
import jp.musubi.platform.eligibility.confirmation.Question;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * 電文の一つの照会。
 *
 * @param fields as sent, by element name; echoed in a list's answer
 * @param question null when it could not be understood
 * @param problem why not, or null
 */
public record AskedLine(
        Map<String, String> fields,
        @Nullable Question question,
        @Nullable Problem problem) {

    public AskedLine {
        fields = Map.copyOf(fields);
    }

    /** Says nothing of the fields: they are a person's. */
    @Override
    public String toString() {
        return "電文の照会";
    }
}
