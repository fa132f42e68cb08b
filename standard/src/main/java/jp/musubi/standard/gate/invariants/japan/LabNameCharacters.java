package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** Names of a test hold no half-width katakana, full-width space or control character. Source: clins §5.4. */
final class LabNameCharacters implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject code = observation.findObject("code");
        if (code == null) {
            return;
        }
        judge(code, "text", judging);
        for (JsonValue value : code.list("coding")) {
            if (value instanceof JsonObject coding) {
                judge(coding, "display", judging);
            }
        }
    }

    private static void judge(JsonObject object, String member, Judging judging) {
        if (object.find(member) instanceof JsonText text && Letters.anyKeptOut(text.value())) {
            judging.report("G-TEXT-CHARACTERS", text);
        }
    }
}
