package jp.musubi.platform.outbreaks.figures;

import java.time.LocalDate;

/**
 * 何の数を。
 *
 * @param disease id; empty for all
 * @param from first day of onset, or of diagnosis where no onset is known
 * @param until last day
 */
public record Asked(String disease, LocalDate from, LocalDate until) {

    /** The longest span, in days. */
    public static final int LONGEST = 366;

    public Asked {
        if (until.isBefore(from) || from.plusDays(LONGEST).isBefore(until)) {
            throw new IllegalArgumentException("a span of days, a year at most");
        }
    }
}
