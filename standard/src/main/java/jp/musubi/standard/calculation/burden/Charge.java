package jp.musubi.standard.calculation.burden;

import java.util.List;
import jp.musubi.standard.calculation.burden.steps.Step;

/**
 * 計算の答え。Whole yen; insurer, parts and patient sum to the cost.
 *
 * @param cost yen of medical cost
 * @param insurer yen
 * @param afterInsurance yen that the insurance left
 * @param parts of the subsidies in the order of the law
 * @param patient yen of the patient, exact to one yen as claims write it
 * @param window yen to be collected at the counter: to ten yen, never above what is left of a ceiling
 */
public record Charge(
        long cost, long insurer, long afterInsurance, List<Part> parts, long patient, long window, List<Step> steps) {

    public Charge {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        long paid = insurer + parts.stream().mapToLong(Part::yen).sum() + patient;
        if (paid != cost || insurer < 0 || patient < 0 || window < 0) {
            throw new IllegalStateException("the parts do not sum to the cost");
        }
    }
}
