package jp.musubi.platform.records.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 図の一点。One measured value with the reference range that it was sent with.
 *
 * @param side of its own range, since ranges of two laboratories differ
 */
public record ChartPoint(
        LocalDate day,
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        RangeSide side) {

    public ChartPoint(LocalDate day, BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        this(day, value, low, high, RangeSide.of(value, low, high));
    }
}
