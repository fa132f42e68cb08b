package jp.musubi.platform.records.web;

import java.text.MessageFormat;
import java.time.Period;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.retention.CountsFrom;

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

    /** From which day on, how long and beside which last ones, for a file: the words of the page. */
    String japanese(CountsFrom from) {
        String shown = ListWords.japanese("CountsFrom." + from)
                + ListWords.japanese("vanishing.since")
                + MessageFormat.format(ListWords.japanese("vanishing.span." + unit), amount);
        return last == 0 ? shown : shown + "、" + MessageFormat.format(ListWords.japanese("vanishing.why.last"), last);
    }
}
