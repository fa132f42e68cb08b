package jp.musubi.standard.calculation.burden.law;

import java.time.YearMonth;
import java.util.Collection;

/** 多数回該当。From the fourth month within twelve in which the ceiling was reached. Source: claims §4.2. */
public final class ManyTimes {

    private static final int BEFORE = 3;
    private static final int MONTHS = 12;

    private ManyTimes() {}

    /** @param reached months in which the ceiling was reached, in any order; later and equal ones do not count */
    public static boolean applies(YearMonth month, Collection<YearMonth> reached) {
        YearMonth first = month.minusMonths(MONTHS - 1L);
        return reached.stream()
                        .distinct()
                        .filter(one -> !one.isBefore(first) && one.isBefore(month))
                        .count()
                >= BEFORE;
    }
}
