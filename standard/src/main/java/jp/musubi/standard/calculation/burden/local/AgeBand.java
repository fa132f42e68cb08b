package jp.musubi.standard.calculation.burden.local;

import java.time.LocalDate;
import java.time.Month;

/**
 * 対象の年齢。An age is reached at the end of the day before the birthday (年齢計算ニ関スル法律).
 *
 * @param from completed years, the first that belong
 * @param to completed years, the last that belong; {@link #OPEN} when all older ones do
 * @param end on which day one grows out of the band
 */
public record AgeBand(int from, int to, End end) {

    public static final int OPEN = 999;

    /** 終わる日。 */
    public enum End {
        /** The day before the birthday of the next year of age. */
        BIRTHDAY,
        /** The first 31 March on or after the day on which {@code to} is reached (年度末). */
        SCHOOL_YEAR,
        /** The last day of the month in which the next year of age is reached. */
        MONTH
    }

    public AgeBand {
        if (from < 0 || to < from || to > OPEN) {
            throw new IllegalArgumentException("an age band goes up from 0 to " + OPEN);
        }
    }

    /** Whether one born on that day belongs to it on the other. */
    public boolean holds(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth) || day.isBefore(firstDay(birth))) {
            return false;
        }
        return to == OPEN || !day.isAfter(lastDay(birth));
    }

    private LocalDate firstDay(LocalDate birth) {
        return from == 0 ? birth : birthday(birth, from);
    }

    /** The last day that belongs; not asked when the band is open. */
    private LocalDate lastDay(LocalDate birth) {
        return switch (end) {
            case BIRTHDAY -> reached(birth, to + 1);
            case MONTH -> {
                LocalDate day = reached(birth, to + 1);
                yield day.withDayOfMonth(day.lengthOfMonth());
            }
            case SCHOOL_YEAR -> {
                LocalDate day = reached(birth, to);
                LocalDate march = LocalDate.of(day.getYear(), Month.MARCH, 31);
                yield day.isAfter(march) ? march.plusYears(1) : march;
            }
        };
    }

    /** Born on 29 February, the day of a common year is 1 March. */
    private static LocalDate birthday(LocalDate birth, int age) {
        LocalDate same = birth.plusYears(age);
        return same.getDayOfMonth() == birth.getDayOfMonth() ? same : same.plusDays(1);
    }

    /** The day at whose end the age is reached. */
    private static LocalDate reached(LocalDate birth, int age) {
        return birthday(birth, age).minusDays(1);
    }
}
