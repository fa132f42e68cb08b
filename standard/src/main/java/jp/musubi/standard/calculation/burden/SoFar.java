package jp.musubi.standard.calculation.burden;

/**
 * この月のこれまで。What the same facility had of the same person this month, in- or outpatient, before this visit.
 *
 * @param cost yen of medical cost
 * @param left yen that the insurance left of it
 */
public record SoFar(long cost, long left) {

    public static final SoFar NOTHING = new SoFar(0, 0);

    public SoFar {
        if (cost < 0 || left < 0) {
            throw new IllegalArgumentException("what was before is not negative");
        }
    }
}
