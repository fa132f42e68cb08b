package jp.musubi.platform.cybersecurity.editions;

import java.time.LocalDate;
import java.time.Month;

/** 年度。From 1 April to 31 March of the next year; numbered by the year in which it begins. */
public record FiscalYear(int year) {

    /** The year before Reiwa began: 令和N年度 is this and N. */
    public static final int BEFORE_REIWA = 2018;

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** e.g. 令和7年度. Of the era Reiwa only: the checklist is younger. */
    public String japanese() {
        return "令和" + (year - BEFORE_REIWA) + "年度";
    }
}
