package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.musubi.standard.calculation.burden.HouseholdStep.Stage;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;

/**
 * 世帯の限度額。What the insurer pays back to a household of one insurer for a month: first the outpatient care of each
 * member of 70 and over, then all of these members, then together with charges of 21,000 yen and more of the younger ones.
 * Source: claims §4.2; the order of the three is from knowledge (k).
 */
public final class HouseholdCeiling {

    private final Ceilings ceilings;

    public HouseholdCeiling(Ceilings ceilings) {
        this.ceilings = ceilings;
    }

    /**
     * 払い戻し。
     *
     * @param outpatientFrom70 yen paid back for outpatient care, person by person
     * @param allFrom70 yen paid back for those of 70 and over together
     * @param whole yen paid back for the whole household
     */
    public record PaidBack(long outpatientFrom70, long allFrom70, long whole) {

        public long total() {
            return outpatientFrom70 + allFrom70 + whole;
        }
    }

    /**
     * @param younger class of the household below 70
     * @param older class of those of 70 and over
     */
    public PaidBack paidBack(List<HouseholdPaid> month, IncomeClass younger, IncomeClass older, YearMonth when) {
        List<HouseholdStep> steps = steps(month, younger, older, when);
        return new PaidBack(
                back(steps, Stage.OUTPATIENT_FROM_70), back(steps, Stage.ALL_FROM_70), back(steps, Stage.WHOLE));
    }

    /** How it comes to that, in the order of the stages; only stages for which there is something. Parameters as above. */
    public List<HouseholdStep> steps(
            List<HouseholdPaid> month, IncomeClass younger, IncomeClass older, YearMonth when) {
        if (younger.from70() || !older.from70()) {
            throw new IllegalArgumentException("one class below 70 and one from 70 on");
        }
        LocalDate day = when.atDay(1);
        List<HouseholdStep> steps = new ArrayList<>(outpatient(month, older, day));
        long own = sum(month, HouseholdPaid::from70) - back(steps, Stage.OUTPATIENT_FROM_70);
        if (month.stream().anyMatch(HouseholdPaid::from70)) {
            steps.add(step(Stage.ALL_FROM_70, own, cost(month, HouseholdPaid::from70), older, day));
            own -= back(steps, Stage.ALL_FROM_70);
        }
        long pooledYounger = sum(month, HouseholdCeiling::isPooled);
        if (pooledYounger > 0) {
            long cost = cost(month, one -> one.from70() || isPooled(one));
            steps.add(step(Stage.WHOLE, own + pooledYounger, cost, younger, day));
        }
        return List.copyOf(steps);
    }

    private List<HouseholdStep> outpatient(List<HouseholdPaid> month, IncomeClass older, LocalDate day) {
        Map<String, List<HouseholdPaid>> byMember = month.stream()
                .filter(one -> one.from70() && !one.inpatient())
                .collect(Collectors.groupingBy(HouseholdPaid::member, TreeMap::new, Collectors.toList()));
        List<HouseholdStep> steps = new ArrayList<>();
        byMember.forEach((member, paid) -> {
            long own = sum(paid, one -> true);
            long cost = cost(paid, one -> true);
            long ceiling = ceilings.get(older, Care.OUTPATIENT, day).yenFor(cost);
            steps.add(new HouseholdStep(
                    Stage.OUTPATIENT_FROM_70, member, cost, own, ceiling, Math.max(0, own - ceiling)));
        });
        return steps;
    }

    private HouseholdStep step(Stage stage, long own, long cost, IncomeClass income, LocalDate day) {
        long ceiling = ceilings.get(income, Care.INPATIENT, day).yenFor(cost);
        return new HouseholdStep(stage, "", cost, own, ceiling, Math.max(0, own - ceiling));
    }

    private static long back(List<HouseholdStep> steps, Stage stage) {
        return steps.stream()
                .filter(one -> one.stage() == stage)
                .mapToLong(HouseholdStep::back)
                .sum();
    }

    private static boolean isPooled(HouseholdPaid one) {
        return !one.from70() && one.paid() >= MonthCalculator.LEAST_POOLED;
    }

    private static long sum(List<HouseholdPaid> month, Predicate<HouseholdPaid> which) {
        return month.stream().filter(which).mapToLong(HouseholdPaid::paid).sum();
    }

    private static long cost(List<HouseholdPaid> month, Predicate<HouseholdPaid> which) {
        return month.stream().filter(which).mapToLong(HouseholdPaid::cost).sum();
    }
}
