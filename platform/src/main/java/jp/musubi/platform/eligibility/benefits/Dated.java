package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 期間のあるもの。Days in Japan; holds from the first day to the day before {@link #until()}. */
public interface Dated {

    LocalDate from();

    /** First day on which it no longer holds, or null while open. */
    @Nullable
    LocalDate until();

    default boolean inForceOn(LocalDate day) {
        LocalDate end = until();
        return !day.isBefore(from()) && (end == null || day.isBefore(end));
    }

    /** The last day on which it holds, as certificates print it; null while open. */
    default @Nullable LocalDate lastDay() {
        LocalDate end = until();
        return end == null ? null : end.minusDays(1);
    }

    /** Whether it holds on some day of this month or is to hold later. */
    default boolean endsAfter(LocalDate day) {
        LocalDate end = until();
        return end == null || end.isAfter(day);
    }

    /** The one in force on that day; of several, the one that began last. */
    static <T extends Dated> Optional<T> findInForce(List<T> all, LocalDate day) {
        return all.stream()
                .filter(one -> one.inForceOn(day))
                .reduce((first, second) -> second.from().isBefore(first.from()) ? first : second);
    }

    /** @throws IllegalArgumentException when it ends before it begins, or on the same day */
    static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
