package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/**
 * R6021: each result has the facility's own code. Source: clins §2.2, §5.4.
 *
 * @param rule the official one, or our warning for older guides, whose official examples lack it
 */
record LocalLabCode(String rule) implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject code = observation.findObject("code");
        if (!Codings.listOf(code).isEmpty() && !Codings.has(code, LabCodes.LOCAL)) {
            judging.report(rule, Codings.placeIn(observation, "code"));
        }
    }
}
