package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 処方箋の区分は一つ。 */
final class PrescriptionCategory implements Invariant {

    static final String RULE = "G-PRESCRIPTION-CATEGORY";

    @Override
    public void judge(JsonObject composition, Judging judging) {
        JsonValue category = composition.find("category");
        if (category != null && PrescriptionKind.find(composition) == null) {
            judging.report(RULE, category);
        }
    }
}
