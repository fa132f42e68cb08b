package jp.musubi.standard.calculation.burden;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.calculation.burden.law.Ceiling;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.law.PayerLaw.CeilingOf;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Care;

/** 高額療養費の限度額。Which class counts follows from the first public payer. Source: claims §4.3 step 2. */
record InsuranceCeiling(Ceilings ceilings) {

    /** The ceiling of an insurance-only bill, or of one whose first payer leaves the person's own class. */
    long own(Patient patient, Care care, LocalDate day, long cost, boolean often) {
        Ceiling ceiling = ceilings.get(patient.income(), care, day);
        return (patient.turning75() ? ceiling.half() : ceiling).yenFor(cost, often);
    }

    BurdenRule rule(List<Subsidy> used) {
        if (used.isEmpty()) {
            return BurdenRule.CEILING_OWN;
        }
        return switch (ceilingOf(used)) {
            case OWN -> BurdenRule.CEILING_OWN;
            case GENERAL -> BurdenRule.CEILING_GENERAL;
            case LIFE -> BurdenRule.CEILING_LIFE;
        };
    }

    /** @param used the subsidies used, in the order of the law; may be empty */
    long yen(Patient patient, Care care, LocalDate day, long cost, List<Subsidy> used) {
        boolean from70 = patient.income().from70();
        if (used.isEmpty()) {
            return own(patient, care, day, cost, patient.often());
        }
        return switch (ceilingOf(used)) {
            case OWN -> own(patient, care, day, cost, patient.often() && care == Care.INPATIENT);
            case GENERAL ->
                ceilings.get(from70 ? IncomeClass.GENERAL : IncomeClass.C, care, day)
                        .yenFor(cost);
            case LIFE ->
                ceilings.get(from70 ? IncomeClass.LOW_1 : IncomeClass.E, care, day)
                        .yenFor(cost);
        };
    }

    /** マル長: half in the month of the 75th birthday. */
    static long specificDisease(Patient patient, long yen) {
        return patient.turning75() ? yen / 2 : yen;
    }

    private static CeilingOf ceilingOf(List<Subsidy> used) {
        return used.get(0) instanceof NationalSubsidy national
                ? national.payer().ceiling()
                : CeilingOf.GENERAL;
    }
}
