package jp.musubi.standard.gate.invariants.japan;

import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/**
 * States of a diagnosis from guide 1.10 on. Source: clins §5.2.
 *
 * @param whenAbated whether it is judged only where there is an end
 * @param refused codes that may not stand then
 */
record ConditionStatus(String rule, boolean whenAbated, Set<String> refused) implements Invariant {

    static ConditionStatus ofAny() {
        return new ConditionStatus("G-CONDITION-STATUS", false, Set.of("recurrence", "relapse", "inactive"));
    }

    /** What {@link #ofAny()} refuses is not said twice. */
    static ConditionStatus ofAbated() {
        return new ConditionStatus("G-CONDITION-ABATED", true, Set.of("active"));
    }

    @Override
    public void judge(JsonObject condition, Judging judging) {
        if (whenAbated && !condition.has("abatementDateTime")) {
            return;
        }
        for (JsonValue value : Codings.listOf(condition.findObject("clinicalStatus"))) {
            if (value instanceof JsonObject coding
                    && coding.find("code") instanceof JsonText code
                    && refused.contains(code.value())) {
                judging.report(rule, code);
            }
        }
    }
}
