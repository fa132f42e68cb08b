package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** The text of a test is the facility's name of it. An official example differs, so it is a hint. Source: clins §5.4. */
final class LabText implements Invariant {

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject code = observation.findObject("code");
        JsonObject local = Codings.findIn(code, LabCodes.LOCAL);
        if (code != null
                && local != null
                && code.find("text") instanceof JsonText text
                && local.find("display") instanceof JsonText name
                && !name.value().equals(text.value())) {
            judging.report("G-LAB-TEXT", text);
        }
    }
}
