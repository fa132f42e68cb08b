package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** A result has a value or says why not. Source: clins §5.4. */
final class LabValue implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        if (!observation.has("dataAbsentReason") && !hasValue(observation)) {
            judging.reportMissing("G-LAB-VALUE", observation, "value");
        }
    }

    private static boolean hasValue(JsonObject observation) {
        for (JsonObject.Member member : observation.members()) {
            String name = member.name();
            if (name.startsWith("value") || name.startsWith("_value")) {
                return true;
            }
        }
        return false;
    }
}
