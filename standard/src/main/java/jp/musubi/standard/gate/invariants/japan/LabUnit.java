package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.LabMaster;
import jp.musubi.standard.gate.terms.LabUnits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The unit of a number is one that the master gives to its JLAC code. Source: clins §5.4, §6.2. */
final class LabUnit implements Invariant {

    private static final List<String> SYSTEMS = List.of(
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS",
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC11/JP_CLINS_ObsLabResult_CoreLabo_CS",
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS",
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC11/JP_CLINS_ObsLabResult_InfectionLabo_CS");

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject quantity = observation.findObject("valueQuantity");
        if (quantity == null) {
            return;
        }
        JsonValue written = quantity.find("unit");
        JsonValue coded = quantity.find("code");
        JsonValue place = written instanceof JsonText ? written : coded;
        if (!(place instanceof JsonText)) {
            return;
        }
        LabUnits units = findUnits(observation.findObject("code"));
        if (units != null && !takes(units, written) && !takes(units, coded)) {
            judging.report("G-LAB-UNIT-MASTER", place, units.toString());
        }
    }

    private static boolean takes(LabUnits units, @Nullable JsonValue unit) {
        return unit instanceof JsonText text && units.take(text.value());
    }

    private static @Nullable LabUnits findUnits(@Nullable JsonObject concept) {
        List<JsonValue> codings = Codings.listOf(concept);
        for (int i = 0; i < codings.size(); i++) {
            if (codings.get(i) instanceof JsonObject coding
                    && coding.find("code") instanceof JsonText code
                    && isOfList(coding)) {
                return LabMaster.standard().findUnits(code.value());
            }
        }
        return null;
    }

    private static boolean isOfList(JsonObject coding) {
        for (int i = 0; i < SYSTEMS.size(); i++) {
            if (coding.is("system", SYSTEMS.get(i))) {
                return true;
            }
        }
        return false;
    }
}
