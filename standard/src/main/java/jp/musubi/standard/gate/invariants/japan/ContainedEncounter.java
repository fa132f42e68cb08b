package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** The least that a contained visit says: that it is over, and of which kind. Source: clins §5.6. */
final class ContainedEncounter implements Invariant {

    @Override
    public void judge(JsonObject resource, Judging judging) {
        for (JsonValue value : resource.list("contained")) {
            if (value instanceof JsonObject contained
                    && contained.is("resourceType", "Encounter")
                    && !(contained.is("status", "finished") && hasKind(contained))) {
                judging.report("G-ENCOUNTER-MINIMUM", contained);
            }
        }
    }

    private static boolean hasKind(JsonObject encounter) {
        JsonObject kind = encounter.findObject("class");
        return kind != null
                && kind.is("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
                && kind.has("code")
                && kind.has("display");
    }
}
