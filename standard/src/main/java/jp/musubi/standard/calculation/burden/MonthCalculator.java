package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.calculation.burden.steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * 一か月の計算。One month of one institution, in- or outpatient, as a claim has it: the bills with public payers first, the
 * insurance-only bill last and together with them (合算). To one yen. Source: claims §4.3.
 */
public final class MonthCalculator {

    /** 70歳未満で合算できる最低の額. Source: claims §4.3 step 5. */
    static final long LEAST_POOLED = 21_000;

    /** A subsidy of several bills has one ceiling: which bill uses it up first does not hang on the order of input. */
    private static final Comparator<Bill> ORDER = Comparator.comparing(MonthCalculator::payers)
            .thenComparing(bill -> bill.treated().cost(), Comparator.reverseOrder())
            .thenComparing(Bill::toString);

    private final BurdenCalculator calculator;

    public MonthCalculator(BurdenCalculator calculator) {
        this.calculator = calculator;
    }

    /**
     * The charges of the bills in the order of input.
     *
     * @param bills all in- or all outpatient; at most one without subsidies
     * @throws IllegalArgumentException when in- and outpatient are mixed or two bills are without subsidies
     */
    public List<Charge> charge(Patient patient, List<Bill> bills, YearMonth month) {
        requireOneKind(bills);
        LocalDate day = month.atDay(1);
        Map<Bill, List<Charge>> charges = new HashMap<>();
        List<Charge> withPayers = new ArrayList<>();
        Map<String, Used> used = new HashMap<>();
        for (Bill bill : bills.stream()
                .filter(one -> !one.subsidies().isEmpty())
                .sorted(ORDER)
                .toList()) {
            Bill now = withUsed(bill, used);
            Charge charge = calculator.ofClaim(patient, now, day);
            remember(charge, used);
            withPayers.add(charge);
            charges.computeIfAbsent(bill, same -> new ArrayList<>()).add(charge);
        }
        for (Bill bill : bills) {
            if (bill.subsidies().isEmpty()) {
                charges.put(bill, new ArrayList<>(List.of(pooled(patient, bill, day, withPayers))));
            }
        }
        List<Charge> inOrder = new ArrayList<>();
        for (Bill bill : bills) {
            inOrder.add(charges.getOrDefault(bill, List.of()).remove(0));
        }
        return List.copyOf(inOrder);
    }

    private Charge pooled(Patient patient, Bill alone, LocalDate day, List<Charge> withPayers) {
        Charge charge = calculator.ofClaim(patient, alone, day);
        List<Charge> pool = withPayers.stream()
                .filter(one -> patient.income().from70() || one.afterInsurance() >= LEAST_POOLED)
                .toList();
        if (!patient.insured() || pool.isEmpty()) {
            return charge;
        }
        long cost = charge.cost() + pool.stream().mapToLong(Charge::cost).sum();
        long paid = pool.stream().mapToLong(Charge::patient).sum();
        Care care = alone.treated().care();
        long together = calculator.ceiling().own(patient, care, day, cost, patient.often());
        long left = Math.min(charge.patient(), Math.max(0, together - paid));
        List<Step> steps = new ArrayList<>(charge.steps());
        steps.add(new Step(BurdenRule.CEILING_POOLED, "", charge.patient(), Math.max(0, together - paid), left));
        return new Charge(charge.cost(), charge.cost() - left, left, List.of(), left, left, steps);
    }

    private static Bill withUsed(Bill bill, Map<String, Used> used) {
        return new Bill(
                bill.treated(),
                bill.subsidies().stream()
                        .map(one -> plus(one, used.get(one.id())))
                        .toList(),
                bill.soFar());
    }

    private static Subsidy plus(Subsidy subsidy, @Nullable Used more) {
        if (more == null) {
            return subsidy;
        }
        Used before = subsidy.used();
        return subsidy.using(new Used(
                before.month() + more.month(),
                before.timesOfMonth() + more.timesOfMonth(),
                before.day() + more.day(),
                before.timesOfDay() + more.timesOfDay()));
    }

    private static void remember(Charge charge, Map<String, Used> used) {
        for (Part part : charge.parts()) {
            if (part.notHere() == null) {
                used.merge(part.id(), Used.NOTHING.plus(part.leaves()), (one, other) -> one.plus(other.month()));
            }
        }
    }

    private static String payers(Bill bill) {
        StringBuilder text = new StringBuilder();
        bill.subsidies().stream()
                .sorted(OrderOfLaw.OF_SUBSIDIES)
                .forEach(one -> text.append(one.law()).append(one.id()).append(' '));
        return text.toString();
    }

    private static void requireOneKind(List<Bill> bills) {
        boolean inpatient = bills.stream().anyMatch(bill -> bill.treated().care() == Care.INPATIENT);
        boolean mixed = bills.stream().anyMatch(bill -> (bill.treated().care() == Care.INPATIENT) != inpatient);
        if (mixed) {
            throw new IllegalArgumentException("in- and outpatient bills are counted apart");
        }
        if (bills.stream().filter(bill -> bill.subsidies().isEmpty()).count() > 1) {
            throw new IllegalArgumentException("one bill is without subsidies");
        }
    }
}
