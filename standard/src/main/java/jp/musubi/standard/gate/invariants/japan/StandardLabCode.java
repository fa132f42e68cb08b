package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/**
 * Beside the local code there is a standard one, or the mark that there is none. The system of JLAC11 for other items is not
 * settled, so any system but the local one counts. Source: clins §5.4 (2) to (4).
 */
final class StandardLabCode implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject code = observation.findObject("code");
        if (code == null || code.list("coding").isEmpty()) {
            return;
        }
        for (JsonValue coding : code.list("coding")) {
            if (!Codings.isOf(coding, LabCodes.LOCAL)) {
                return;
            }
        }
        judging.report("G-LAB-STANDARD-CODE", code);
    }
}
