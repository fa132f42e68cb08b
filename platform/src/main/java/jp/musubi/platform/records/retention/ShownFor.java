package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * 期間。Counted as 民法 does: the first day is not counted (140条); of years and months the last day is the one before the
 * day that corresponds to the first counted one, and where the last month has none, its last day (143条).
 */
public record ShownFor(Period period) {

    // Months differ by three days at most, so that the first day cannot lie further away.
    private static final int SLACK = 4;

    public ShownFor {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("a time of showing is longer than nothing");
        }
    }

    /** The last day on which something counted from that day is shown. */
    public LocalDate lastDay(LocalDate countedFrom) {
        LocalDate first = countedFrom.plusDays(1);
        LocalDate corresponding = first.plusMonths(period.toTotalMonths());
        boolean exists = corresponding.getDayOfMonth() == first.getDayOfMonth();
        LocalDate last = exists ? corresponding.minusDays(1) : corresponding;
        return last.plusDays(period.getDays());
    }

    /** The earliest day from which to count and still be shown on that day. */
    public LocalDate since(LocalDate shownOn) {
        LocalDate day = shownOn.minus(period).minusDays(SLACK);
        while (lastDay(day).isBefore(shownOn)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
