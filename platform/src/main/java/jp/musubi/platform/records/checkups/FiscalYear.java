package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * 年度。From 1 April to 31 March.
 *
 * @param year in which it begins
 */
public record FiscalYear(int year) {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    LocalDate last() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** 年度末の年齢。A year older on the day before the birthday (年齢計算ニ関スル法律): who is born on 1 April is, on 31 March. */
    int ageAtEnd(LocalDate birth) {
        return Period.between(birth, last().plusDays(1)).getYears();
    }
}
