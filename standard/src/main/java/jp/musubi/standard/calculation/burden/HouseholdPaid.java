package jp.musubi.standard.calculation.burden;

import jp.musubi.standard.calculation.burden.steps.Care;

/**
 * 世帯の一人の一か所の一か月。
 *
 * @param member who of the household
 * @param from70 by the rules for people of 70 and over
 * @param care in- or outpatient; a pharmacy's bill belongs to the outpatient one of who prescribed
 * @param cost yen of medical cost
 * @param paid yen of own charge, 0 or more
 */
public record HouseholdPaid(String member, boolean from70, Care care, long cost, long paid) {

    public HouseholdPaid {
        if (paid < 0 || cost < paid) {
            throw new IllegalArgumentException("a charge is from 0 to the cost");
        }
    }

    boolean inpatient() {
        return care == Care.INPATIENT;
    }
}
