package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * 直近の回。
 *
 * @param count how many of the last days are shown
 * @param series whose last days they are
 */
public record LastDays(int count, Series series) {

    /** Whose days are counted together. */
    public enum Series {
        /** one item code of the person */
        ITEM,
        /** the class of the person */
        PERSON
    }

    public LastDays {
        if (count < 1) {
            throw new IllegalArgumentException("at least one day");
        }
    }

    /** The earliest of the last days of one series. Items of one day are of one time. */
    public LocalDate earliest(Collection<LocalDate> daysOfSeries) {
        return daysOfSeries.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .reduce((later, earlier) -> earlier)
                .orElse(LocalDate.MAX);
    }
}
