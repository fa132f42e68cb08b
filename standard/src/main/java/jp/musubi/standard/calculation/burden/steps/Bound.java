package jp.musubi.standard.calculation.burden.steps;

/**
 * 上限。The patient pays no more than this, by that rule.
 *
 * @param yen 0 or more
 */
public record Bound(BurdenRule rule, long yen) {

    public Bound {
        if (yen < 0) {
            throw new IllegalArgumentException("a bound is not negative");
        }
    }

    /** What is left of a ceiling of which so much has been used; 0 when it is used up. */
    public static Bound left(BurdenRule rule, long ceiling, long used) {
        return new Bound(rule, Math.max(0, ceiling - used));
    }
}
