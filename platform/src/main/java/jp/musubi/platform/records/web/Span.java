package jp.musubi.platform.records.web;

import java.time.Period;

/**
 * 期間の言葉。A time of showing as a page says it.
 *
 * @param unit Y, M or D, the end of a message's key
 * @param last of how many last days something is not one any more; 0 where none are shown
 */
record Span(String unit, int amount, int last) {

    static Span of(Period period, int last) {
        long months = period.toTotalMonths();
        if (period.getDays() > 0 || months == 0) {
            return new Span("D", period.getDays(), last);
        }
        return months % 12 == 0 ? new Span("Y", (int) (months / 12), last) : new Span("M", (int) months, last);
    }
}
