package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 答えのコード表。A coded answer has a code of a numbered list of municipal screening; others may stand beside it. */
final class ScreeningAnswer implements Invariant {

    static final String RULE = "G-MUNICIPAL-ANSWER";

    private static final String LISTS = "urn:oid:1.2.392.100495.100.";

    @Override
    public void judge(JsonObject observation, Judging judging) {
        JsonObject value = observation.findObject("valueCodeableConcept");
        if (value == null) {
            return;
        }
        JsonText other = null;
        for (JsonObject coding : value.listObjects("coding")) {
            if (coding.find("system") instanceof JsonText system) {
                if (isAnswerList(system.value())) {
                    return;
                }
                other = other == null ? system : other;
            }
        }
        if (other != null) {
            judging.report(RULE, other);
        }
    }

    private static boolean isAnswerList(String system) {
        return system.startsWith(LISTS) && Texts.isDigits(system.substring(LISTS.length()));
    }
}
