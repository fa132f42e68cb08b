package jp.musubi.standard.maternity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.musubi.standard.vaccinations.AgePoint;

/**
 * 健診の種類。
 *
 * @param prenatal of a pregnant woman; then first and last are completed weeks, else ages of a child
 * @param legal whether the law makes every municipality give it
 */
public record CheckupKind(
        String code, String japanese, String english, boolean prenatal, boolean legal, String first, String last) {

    /** Days of a pregnancy: the due day is 40 weeks. */
    public static final int FULL_TERM = 280;

    private static final int DAYS_OF_WEEK = 7;

    public LocalDate firstDay(LocalDate born) {
        return AgePoint.read(first).dayFor(born);
    }

    public LocalDate lastDay(LocalDate born) {
        return AgePoint.read(last).dayFor(born);
    }

    /** Of a pregnancy with that due day. */
    public LocalDate firstDayBefore(LocalDate dueOn) {
        return dueOn.minusDays(FULL_TERM).plusDays((long) DAYS_OF_WEEK * Integer.parseInt(first));
    }

    public LocalDate lastDayBefore(LocalDate dueOn) {
        return dueOn.minusDays(FULL_TERM).plusDays((long) DAYS_OF_WEEK * (Integer.parseInt(last) + 1) - 1);
    }

    /** Completed weeks of a pregnancy on that day. */
    public static int weekOn(LocalDate dueOn, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(dueOn.minusDays(FULL_TERM), day) / DAYS_OF_WEEK;
    }
}
