package jp.musubi.standard.gate.invariants.others;

import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 用法コードは16桁。 */
final class UsageForm implements Invariant {

    static final String RULE = "G-PRESCRIPTION-USAGE-FORM";

    private static final Set<String> SYSTEM = Set.of("urn:oid:1.2.392.200250.2.2.20.20");
    private static final int LENGTH = 16;

    @Override
    public void judge(JsonObject medication, Judging judging) {
        for (JsonObject dosage : medication.listObjects("dosageInstruction")) {
            JsonObject timing = dosage.findObject("timing");
            JsonObject concept = timing == null ? null : timing.findObject("code");
            if (concept == null) {
                continue;
            }
            for (Code code : Code.listIn(concept, SYSTEM)) {
                if (!Texts.isCapitalsAndDigits(code.value(), LENGTH)) {
                    judging.report(RULE, code.place());
                }
            }
        }
    }
}
