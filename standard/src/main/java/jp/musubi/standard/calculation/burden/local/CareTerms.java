package jp.musubi.standard.calculation.burden.local;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.calculation.burden.steps.Bound;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 一つの診療の別の負担のきまり。
 *
 * @param percent of the medical cost, 0 to 100, or null
 * @param fixed yen of a visit, or null
 */
public record CareTerms(
        Charging charging,
        @Nullable Integer percent,
        @Nullable Long fixed,
        Limits limits) {

    public static final CareTerms FREE = new CareTerms(Charging.FREE, null, null, Limits.NONE);
    public static final CareTerms NOT_COVERED = new CareTerms(Charging.NOT_COVERED, null, null, Limits.NONE);

    public CareTerms {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new IllegalArgumentException("a percentage is from 0 to 100");
        }
        if (fixed != null && (fixed < 0 || fixed > Limits.MOST)) {
            throw new IllegalArgumentException("a charge is from 0 to " + Limits.MOST + " yen");
        }
    }

    /**
     * What the patient pays at most of this visit, rule by rule, once the scheme is used.
     *
     * @param cost yen of the visit
     * @param outside drugs are prescribed to a pharmacy
     */
    public List<Bound> bounds(long cost, boolean outside, Used used) {
        List<Bound> bounds = new ArrayList<>();
        if (charging == Charging.FREE) {
            return List.of(new Bound(BurdenRule.LOCAL_FREE, 0));
        }
        if (percent != null) {
            bounds.add(new Bound(BurdenRule.LOCAL_PERCENT, Yen.percent(cost, percent)));
        }
        add(bounds, BurdenRule.LOCAL_FIXED, fixed, 0);
        add(bounds, BurdenRule.LOCAL_VISIT, limits.visit(), 0);
        add(bounds, BurdenRule.LOCAL_DAY, limits.day(), used.day());
        add(bounds, BurdenRule.LOCAL_MONTH, limits.monthFor(outside), used.month());
        addTimes(bounds, BurdenRule.LOCAL_DAY_TIMES, limits.timesOfDay(), used.timesOfDay());
        addTimes(bounds, BurdenRule.LOCAL_MONTH_TIMES, limits.timesOfMonth(), used.timesOfMonth());
        return bounds;
    }

    /** Yen of a month at most, or null. */
    public @Nullable Long ceiling(boolean outside) {
        return charging == Charging.FREE ? null : limits.monthFor(outside);
    }

    /** The same with the month's ceiling of a certificate. */
    public CareTerms withMonth(long yen) {
        return new CareTerms(
                charging,
                percent,
                fixed,
                new Limits(limits.visit(), limits.day(), limits.timesOfDay(), yen, yen, limits.timesOfMonth()));
    }

    private static void add(List<Bound> bounds, BurdenRule rule, @Nullable Long ceiling, long used) {
        if (ceiling != null) {
            bounds.add(Bound.left(rule, ceiling, used));
        }
    }

    /** Within the number of times it bounds nothing, after it all. */
    private static void addTimes(List<Bound> bounds, BurdenRule rule, @Nullable Integer times, int used) {
        if (times != null && used >= times) {
            bounds.add(new Bound(rule, 0));
        }
    }
}
