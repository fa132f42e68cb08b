package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.FacilityCode;

/** R1010: the system of a hospital's own patient number ends in 1 and the facility's 10 digits. Source: clins §3. */
final class HospitalPatientNumber implements Invariant {

    private static final String STEM = "urn:oid:1.2.392.100495.20.3.51.";

    @Override
    public void judge(JsonObject patient, Judging judging) {
        for (JsonValue value : patient.list("identifier")) {
            if (value instanceof JsonObject identifier
                    && identifier.find("system") instanceof JsonText system
                    && !isRight(system.value())) {
                judging.report("R1010", system);
            }
        }
    }

    private static boolean isRight(String system) {
        if (!system.startsWith(STEM)) {
            return true;
        }
        String tail = system.substring(STEM.length());
        return tail.startsWith("1") && FacilityCode.hasFormOfGuide(tail.substring(1));
    }
}
