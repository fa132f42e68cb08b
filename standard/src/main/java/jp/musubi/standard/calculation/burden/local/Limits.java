package jp.musubi.standard.calculation.burden.local;

import org.jspecify.annotations.Nullable;

/**
 * 負担の上限。Null where the scheme has none.
 *
 * @param visit yen of a visit (1回)
 * @param day yen of a day (1日)
 * @param timesOfDay how often a day something is charged
 * @param month yen of a month (1月), drugs dispensed in the house (院内)
 * @param monthOutside yen of a month when drugs are prescribed to a pharmacy (院外); null as {@code month}
 * @param timesOfMonth on how many days or visits of a month something is charged
 */
public record Limits(
        @Nullable Long visit,
        @Nullable Long day,
        @Nullable Integer timesOfDay,
        @Nullable Long month,
        @Nullable Long monthOutside,
        @Nullable Integer timesOfMonth) {

    /** Yen. No scheme names more; a longer figure is a slip of the pen. */
    public static final long MOST = 10_000_000L;

    public static final Limits NONE = new Limits(null, null, null, null, null, null);

    public Limits {
        requireCeiling(visit);
        requireCeiling(day);
        requireCeiling(month);
        requireCeiling(monthOutside);
        if ((timesOfDay != null && timesOfDay < 1) || (timesOfMonth != null && timesOfMonth < 1)) {
            throw new IllegalArgumentException("a number of times is one or more");
        }
    }

    @Nullable
    Long monthFor(boolean outside) {
        return outside && monthOutside != null ? monthOutside : month;
    }

    private static void requireCeiling(@Nullable Long yen) {
        if (yen != null && (yen < 0 || yen > MOST)) {
            throw new IllegalArgumentException("a ceiling is from 0 to " + MOST + " yen");
        }
    }
}
