package jp.musubi.platform.records.checkups.web;

import jp.musubi.platform.records.CheckupResult.Range;
import org.jspecify.annotations.Nullable;

/** 基準範囲を字で。 */
final class RangeWords {

    private RangeWords() {}

    /** Null when there is none. */
    static @Nullable String of(Range range) {
        if (range.isEmpty()) {
            return null;
        }
        String text = range.text();
        return text != null ? text : orEmpty(range.low()) + "〜" + orEmpty(range.high());
    }

    private static String orEmpty(@Nullable String bound) {
        return bound == null ? "" : bound;
    }
}
