package jp.musubi.platform.records.charts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 基準範囲のどちら側か。 */
public enum RangeSide {
    LOW,
    INSIDE,
    HIGH,
    /** No range was sent. */
    UNKNOWN;

    /** Bounds belong to the range. */
    public static RangeSide of(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null && high == null) {
            return UNKNOWN;
        }
        if (low != null && value.compareTo(low) < 0) {
            return LOW;
        }
        return high != null && value.compareTo(high) > 0 ? HIGH : INSIDE;
    }

    public boolean isOut() {
        return this == LOW || this == HIGH;
    }
}
