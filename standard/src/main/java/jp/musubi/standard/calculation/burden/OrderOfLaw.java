package jp.musubi.standard.calculation.burden;

import java.util.Comparator;

/** 法の順。National payers by their rank, then local schemes by 法別番号; equal ones by their id, so that no order is left to chance. */
public final class OrderOfLaw {

    private static final int AFTER_ALL_NATIONAL = 1_000;

    public static final Comparator<Subsidy> OF_SUBSIDIES = Comparator.comparingInt(OrderOfLaw::rank)
            .thenComparing(Subsidy::law)
            .thenComparing(Subsidy::id);

    private OrderOfLaw() {}

    private static int rank(Subsidy subsidy) {
        return subsidy instanceof NationalSubsidy national ? national.payer().rank() : AFTER_ALL_NATIONAL;
    }
}
