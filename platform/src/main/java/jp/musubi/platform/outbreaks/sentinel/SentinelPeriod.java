package jp.musubi.platform.outbreaks.sentinel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import jp.musubi.platform.outbreaks.diseases.Deadline;

/**
 * 報告の期間。A week or a month of the sites of one kind.
 *
 * @param kind of the sites
 * @param from first day: a Monday, or the first of a month
 */
public record SentinelPeriod(String kind, boolean monthly, LocalDate from) {

    private static final int DAY = 10;

    public SentinelPeriod {
        if (monthly ? from.getDayOfMonth() != 1 : from.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, a month on its first day");
        }
    }

    /** The one in which the day is. */
    public static SentinelPeriod around(String kind, boolean monthly, LocalDate day) {
        return new SentinelPeriod(
                kind,
                monthly,
                monthly ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** As {@link #text} writes it; empty for what is none. */
    public static Optional<SentinelPeriod> find(String kind, String text) {
        try {
            return Optional.of(
                    text.length() == DAY
                            ? new SentinelPeriod(kind, false, LocalDate.parse(text))
                            : new SentinelPeriod(
                                    kind, true, YearMonth.parse(text).atDay(1)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** 2026-03-30 of a week, 2026-03 of a month. */
    public String text() {
        return monthly ? YearMonth.from(from).toString() : from.toString();
    }

    public LocalDate last() {
        return monthly ? from.plusMonths(1).minusDays(1) : from.plusDays(6);
    }

    public SentinelPeriod before() {
        return new SentinelPeriod(kind, monthly, monthly ? from.minusMonths(1) : from.minusWeeks(1));
    }

    /** Whether it is over on that day. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(last());
    }

    public Instant lateFrom() {
        return new Deadline(monthly ? Deadline.Kind.MONTHLY : Deadline.Kind.WEEKLY, 0).lateFrom(from);
    }
}
