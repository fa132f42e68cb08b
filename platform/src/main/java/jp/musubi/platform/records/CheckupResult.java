package jp.musubi.platform.records;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 健診の結果。One item of a checkup, all as sent.
 *
 * @param id FHIR id of its Observation
 * @param code of the list of checkup items (JLAC10, 17 digits), or of another list, or empty
 * @param amount digits as sent, with a comparator before them if there was one; null when it is answered in words or codes
 * @param text result in words
 * @param answer code of a coded answer
 * @param json the Observation as served
 */
public record CheckupResult(
        String id,
        String code,
        String name,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String text,
        @Nullable String answer,
        Range range,
        byte[] json) {

    /** 基準範囲。Bounds as sent; text for a range in words. */
    public record Range(
            @Nullable String low,
            @Nullable String high,
            @Nullable String text) {

        public static final Range NONE = new Range(null, null, null);

        public boolean isEmpty() {
            return low == null && high == null && text == null;
        }
    }

    /** The value as a number; null for words, and for what only has a bound (&lt; 3). */
    public @Nullable BigDecimal number() {
        try {
            return amount == null ? null : new BigDecimal(amount);
        } catch (NumberFormatException comparator) {
            return null;
        }
    }
}
