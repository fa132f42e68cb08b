package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.FacilityCode;

/** 検診の患者番号。Its system ends in 1 and the ten digits of the facility. */
final class ScreeningPatient implements Invariant {

    static final String RULE = "G-MUNICIPAL-PATIENT-ID";

    private static final String ROOT = "urn:oid:1.2.392.200119.6.102";
    private static final String LOCAL = ROOT + ".1";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        for (JsonObject patient : Documents.list(bundle, "Patient")) {
            for (JsonObject identifier : patient.listObjects("identifier")) {
                if (identifier.find("system") instanceof JsonText system && isWrong(system.value())) {
                    judging.report(RULE, system);
                }
            }
        }
    }

    private static boolean isWrong(String system) {
        boolean meant = system.equals(ROOT) || system.startsWith(ROOT + ".");
        return meant && !(system.startsWith(LOCAL) && FacilityCode.isOne(system.substring(LOCAL.length())));
    }
}
