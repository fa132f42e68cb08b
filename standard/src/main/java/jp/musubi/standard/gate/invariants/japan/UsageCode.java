package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** R5020: the usage code of e-prescriptions or the dummy one, and not both. Source: clins §5.5. */
final class UsageCode implements Invariant {

    static final String DUMMY = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_CLINS_MedicationUsage_Uncoded_CS";
    private static final String PRESCRIPTION =
            "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationUsage_ePrescription";

    @Override
    public void judge(JsonObject dosage, Judging judging) {
        JsonObject code = findCode(dosage);
        if (code != null
                && !code.list("coding").isEmpty()
                && Codings.has(code, PRESCRIPTION) == Codings.has(code, DUMMY)) {
            judging.report("R5020", code);
        }
    }

    /** Dosage.timing.code, or null. */
    static @Nullable JsonObject findCode(JsonObject dosage) {
        JsonObject timing = dosage.findObject("timing");
        return timing == null ? null : timing.findObject("code");
    }
}
