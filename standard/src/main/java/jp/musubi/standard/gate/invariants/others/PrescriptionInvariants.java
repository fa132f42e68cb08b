package jp.musubi.standard.gate.invariants.others;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;

/** 電子処方箋情報の決まり。 */
public final class PrescriptionInvariants {

    private static final Map<String, Invariant> BY_ID = Map.of(
            PrescriptionIdentifier.RULE, new PrescriptionIdentifier(),
            PrescriptionCategory.RULE, new PrescriptionCategory(),
            PrescriptionSections.RULE, new PrescriptionSections(),
            PrescriptionEvent.RULE, new PrescriptionEvent(),
            RpForm.RULE, new RpForm(),
            RpTwice.RULE, new RpTwice(),
            DrugCode.RULE, new DrugCode(),
            UsageForm.RULE, new UsageForm());

    private PrescriptionInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }
}
