package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 検診項目のコード。An item has a JLAC10 code of 17 characters; a group of items has members instead. */
final class ScreeningItem implements Invariant {

    static final String RULE = "G-MUNICIPAL-ITEM";

    private static final int LENGTH = 17;

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject code = observation.findObject("code");
        if (code == null || observation.has("hasMember")) {
            return;
        }
        for (JsonObject coding : code.listObjects("coding")) {
            String value = coding.findText("code");
            if (value != null && Texts.isCapitalsAndDigits(value, LENGTH)) {
                return;
            }
        }
        judging.report(RULE, code);
    }
}
