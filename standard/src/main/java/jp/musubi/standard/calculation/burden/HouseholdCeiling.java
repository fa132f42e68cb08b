package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        if (younger.from70() || !older.from70()) {
            throw new IllegalArgumentException("one class below 70 and one from 70 on");
        }
        LocalDate day = when.atDay(1);
        long first = outpatient(month, older, day);
        long ownFrom70 = sum(month, HouseholdPaid::from70) - first;
        long second = over(ownFrom70, month, HouseholdPaid::from70, older, day);
        long pooledYounger = sum(month, HouseholdCeiling::isPooled);
        long third = pooledYounger == 0
                ? 0
                : over(ownFrom70 - second + pooledYounger, month, one -> one.from70() || isPooled(one), younger, day);
        return new PaidBack(first, second, third);
    }

    private long outpatient(List<HouseholdPaid> month, IncomeClass older, LocalDate day) {
        Map<String, List<HouseholdPaid>> byMember = month.stream()
                .filter(one -> one.from70() && !one.inpatient())
                .collect(Collectors.groupingBy(HouseholdPaid::member));
        return byMember.values().stream()
                .mapToLong(paid -> Math.max(
                        0,
                        sum(paid, one -> true)
                                - ceilings.get(older, Care.OUTPATIENT, day).yenFor(cost(paid, one -> true))))
                .sum();
    }

    private long over(
            long own, List<HouseholdPaid> month, Predicate<HouseholdPaid> which, IncomeClass income, LocalDate day) {
        return Math.max(0, own - ceilings.get(income, Care.INPATIENT, day).yenFor(cost(month, which)));
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
