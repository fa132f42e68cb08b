package jp.musubi.standard.calculation.burden;

import java.util.List;

/**
 * 請求の一まとまり。What is charged together: the treatment, the subsidies used for it in any order, and the month before.
 */
public record Bill(Treated treated, List<Subsidy> subsidies, SoFar soFar) {

    public Bill {
        subsidies = List.copyOf(subsidies);
        if (subsidies.stream().map(Subsidy::id).distinct().count() != subsidies.size()) {
            throw new IllegalArgumentException("a subsidy is used once in a bill");
        }
    }

    public static Bill of(Treated treated, List<Subsidy> subsidies) {
        return new Bill(treated, subsidies, SoFar.NOTHING);
    }
}
