package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.time.Month;

/** 年齢の境。By law an age is reached at the end of the day before the birthday (年齢計算ニ関スル法律). */
final class Ages {

    private Ages() {}

    /** 未就学: until the first 31 March on or after the day on which six is reached. */
    static boolean preschoolOn(LocalDate day, LocalDate birth) {
        LocalDate reached = reached(6, birth);
        LocalDate march = LocalDate.of(reached.getYear(), Month.MARCH, 31);
        LocalDate last = march.isBefore(reached) ? march.plusYears(1) : march;
        return !day.isBefore(birth) && !day.isAfter(last);
    }

    /** 高齢受給者: from the first of the month after seventy is reached, until the day before the 75th birthday. */
    static boolean elderlyOn(LocalDate day, LocalDate birth) {
        LocalDate first = reached(70, birth).withDayOfMonth(1).plusMonths(1);
        return !day.isBefore(first) && day.isBefore(birthday(75, birth));
    }

    /** Born on 29 February, the day of a common year is 1 March. */
    static LocalDate birthday(int age, LocalDate birth) {
        return reached(age, birth).plusDays(1);
    }

    private static LocalDate reached(int age, LocalDate birth) {
        return birth.minusDays(1).plusYears(age).isBefore(birth.plusYears(age).minusDays(1))
                ? birth.plusYears(age).minusDays(1)
                : birth.minusDays(1).plusYears(age);
    }
}
