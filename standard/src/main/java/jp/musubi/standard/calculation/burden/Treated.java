package jp.musubi.standard.calculation.burden;

import jp.musubi.standard.calculation.burden.steps.Care;

/**
 * 診療の一まとまり。
 *
 * @param points 0 or more
 * @param unit yen of a point; 10 in the insurance
 * @param outside drugs are prescribed to a pharmacy (院外処方)
 */
public record Treated(long points, int unit, Care care, boolean outside) {

    public static final int UNIT = 10;

    /** Above any real bill; keeps sums exact. */
    public static final long MOST_POINTS = 1_000_000_000L;

    public Treated {
        if (points < 0 || points > MOST_POINTS || unit < 1 || unit > 100) {
            throw new IllegalArgumentException("points from 0 to " + MOST_POINTS + ", a unit from 1 to 100 yen");
        }
    }

    public static Treated of(long points, Care care) {
        return new Treated(points, UNIT, care, false);
    }

    /** Yen. */
    public long cost() {
        return points * unit;
    }
}
