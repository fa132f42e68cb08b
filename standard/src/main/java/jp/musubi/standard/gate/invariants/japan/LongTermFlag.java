package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/**
 * R6031: only infection items may be kept long. An infection item is told by the system of its code. Source: clins §1, §4.
 *
 * @param rule the official one, or our warning for the guide that did not yet say so
 */
record LongTermFlag(String rule) implements Invariant {

    private static final List<String> INFECTION = List.of(
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS",
            "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC11/JP_CLINS_ObsLabResult_InfectionLabo_CS");

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject meta = observation.findObject("meta");
        if (meta == null) {
            return;
        }
        for (JsonValue tag : meta.list("tag")) {
            if (tag instanceof JsonObject coding
                    && coding.is("system", Names.FLAG_TAG)
                    && coding.is("code", "LTS")
                    && !isInfection(observation)) {
                judging.report(rule, tag);
            }
        }
    }

    private static boolean isInfection(JsonObject observation) {
        JsonObject code = observation.findObject("code");
        return INFECTION.stream().anyMatch(system -> Codings.has(code, system));
    }
}
