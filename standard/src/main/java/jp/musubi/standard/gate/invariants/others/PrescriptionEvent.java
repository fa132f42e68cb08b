package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 処方箋の交付。The outer document of a split prescription only holds others, each with its own event. */
final class PrescriptionEvent implements Invariant {

    static final String RULE = "G-PRESCRIPTION-EVENT";

    private static final String ISSUE = "処方箋交付";

    @Override
    public void judge(JsonObject composition, Judging judging) {
        PrescriptionKind kind = PrescriptionKind.find(composition);
        if (kind == null || kind == PrescriptionKind.SPLIT || hasIssue(composition)) {
            return;
        }
        JsonValue event = composition.find("event");
        if (event == null) {
            judging.reportMissing(RULE, composition, "event");
        } else {
            judging.report(RULE, event);
        }
    }

    private static boolean hasIssue(JsonObject composition) {
        for (JsonObject event : composition.listObjects("event")) {
            for (JsonObject code : event.listObjects("code")) {
                if (code.is("text", ISSUE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
