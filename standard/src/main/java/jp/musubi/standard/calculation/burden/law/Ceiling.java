package jp.musubi.standard.calculation.burden.law;

import jp.musubi.standard.calculation.burden.steps.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 高額療養費の限度額の式。base + (cost − threshold) × percent, never above {@code most}.
 *
 * @param base yen
 * @param threshold yen of medical cost from which the percentage counts
 * @param most yen, or null
 * @param manyTimes yen from the fourth month on (多数回該当), or null where there is none
 */
public record Ceiling(
        long base,
        long threshold,
        int percent,
        @Nullable Long most,
        @Nullable Long manyTimes) {

    /** The ceiling for so much medical cost of the month. */
    public long yenFor(long cost) {
        long yen = base + Yen.percent(Math.max(0, cost - threshold), percent);
        return most == null ? yen : Math.min(most, yen);
    }

    /** The same, for one who has reached the ceiling in three of the last twelve months. */
    public long yenFor(long cost, boolean often) {
        return often && manyTimes != null ? manyTimes : yenFor(cost);
    }

    /** Of the month of the 75th birthday: every amount and the threshold are half. */
    public Ceiling half() {
        return new Ceiling(
                base / 2,
                threshold / 2,
                percent,
                most == null ? null : most / 2,
                manyTimes == null ? null : manyTimes / 2);
    }
}
