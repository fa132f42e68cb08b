package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.PayerLaws;
import jp.musubi.standard.calculation.burden.steps.Bound;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Step;
import jp.musubi.standard.calculation.burden.steps.Yen;

/**
 * 窓口負担の計算機。Who pays what of one bill. Keeps nothing between calls. Source: claims §4.
 */
public final class BurdenCalculator {

    private final InsuranceCeiling ceiling;
    private final PayerLaws laws;

    public BurdenCalculator(Ceilings ceilings, PayerLaws laws) {
        this.ceiling = new InsuranceCeiling(ceilings);
        this.laws = laws;
    }

    /** With the tables of this version. */
    public static BurdenCalculator shipped() {
        return new BurdenCalculator(Ceilings.shipped(), PayerLaws.shipped());
    }

    public PayerLaws laws() {
        return laws;
    }

    /** One visit at the counter: what is collected is rounded to ten yen, and the month so far counts. */
    public Charge ofVisit(Patient patient, Bill bill, LocalDate day) {
        return charge(patient, bill, day, true);
    }

    /** One bill of a claim, to one yen. */
    Charge ofClaim(Patient patient, Bill bill, LocalDate day) {
        return charge(patient, bill, day, false);
    }

    InsuranceCeiling ceiling() {
        return ceiling;
    }

    private Charge charge(Patient patient, Bill bill, LocalDate day, boolean atWindow) {
        Treated treated = bill.treated();
        List<Subsidy> subsidies =
                bill.subsidies().stream().sorted(OrderOfLaw.OF_SUBSIDIES).toList();
        List<Subsidy> used =
                subsidies.stream().filter(one -> one.notHere(treated) == null).toList();
        Course course = new Course(treated.cost());
        boolean publicFirst = !used.isEmpty() && beforeInsurance(used.get(0));
        if (!publicFirst) {
            insurance(course, patient, bill, day, used);
        }
        long afterInsurance = course.left();
        List<Part> parts = new ArrayList<>();
        for (Subsidy subsidy : subsidies) {
            parts.add(part(course, subsidy, treated));
        }
        long window = atWindow ? Math.min(Yen.toTen(course.left()), course.tightest()) : course.left();
        List<Step> steps = new ArrayList<>(course.steps());
        if (atWindow) {
            steps.add(new Step(BurdenRule.WINDOW_ROUNDING, "", course.left(), window, window));
        }
        return new Charge(
                treated.cost(),
                treated.cost() - afterInsurance,
                publicFirst ? 0 : afterInsurance,
                parts,
                course.left(),
                window,
                steps);
    }

    private void insurance(Course course, Patient patient, Bill bill, LocalDate day, List<Subsidy> used) {
        if (!patient.insured()) {
            course.note(BurdenRule.NO_INSURANCE, "");
            return;
        }
        Treated treated = bill.treated();
        long cost = Math.addExact(bill.soFar().cost(), treated.cost());
        course.reduceTo(BurdenRule.SHARE, "", Yen.percent(treated.cost(), patient.share()));
        long yen = ceiling.yen(patient, treated.care(), day, cost, used);
        course.boundBy(Bound.left(ceiling.rule(used), yen, bill.soFar().left()), "");
        Long disease = patient.specificDisease();
        if (disease != null) {
            long most = InsuranceCeiling.specificDisease(patient, disease);
            course.boundBy(
                    Bound.left(
                            BurdenRule.CEILING_SPECIFIC_DISEASE,
                            most,
                            bill.soFar().left()),
                    "");
        }
    }

    private static Part part(Course course, Subsidy subsidy, Treated treated) {
        long before = course.left();
        NotHere notHere = subsidy.notHere(treated);
        if (notHere != null) {
            course.note(notHere.paidBack() ? BurdenRule.PAID_BACK : BurdenRule.NOT_HERE, subsidy.id());
            long later = notHere.paidBack() ? before - leftBy(subsidy, treated, before) : 0;
            return new Part(subsidy.id(), subsidy.law(), 0, before, later, notHere);
        }
        if (beforeInsurance(subsidy)) {
            course.reduceTo(BurdenRule.PUBLIC_FIRST, subsidy.id(), 0);
        } else {
            subsidy.bounds(treated).forEach(bound -> course.boundBy(bound, subsidy.id()));
        }
        return new Part(subsidy.id(), subsidy.law(), before - course.left(), course.left(), 0, null);
    }

    private static long leftBy(Subsidy subsidy, Treated treated, long left) {
        return subsidy.bounds(treated).stream().mapToLong(Bound::yen).reduce(left, Math::min);
    }

    private static boolean beforeInsurance(Subsidy subsidy) {
        return subsidy instanceof NationalSubsidy national && national.payer().beforeInsurance();
    }
}
