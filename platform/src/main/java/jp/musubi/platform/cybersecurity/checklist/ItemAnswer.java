package jp.musubi.platform.cybersecurity.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一つの項目の答え。What stands in the row of an item: the first check, the target for いいえ, the second check.
 *
 * @param note free text, at most {@value #LONGEST_NOTE} characters; may be empty
 */
public record ItemAnswer(
        @Nullable Answer first,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate targetOn,
        @Nullable Answer second,
        @Nullable LocalDate secondOn,
        String note) {

    public static final int LONGEST_NOTE = 500;

    public static final ItemAnswer NONE = new ItemAnswer(null, null, null, null, null, "");

    /** The answer that counts: the second check's, else the first's; null for none. */
    public @Nullable Answer counts() {
        return second == null ? first : second;
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
