package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** The entries of a patient summary come in the order of the prose. Source: clins §2.3. */
final class SummaryOrder implements Invariant {

    private static final List<String> ORDER =
            List.of("Composition", "Patient", "Practitioner", "Organization", "Encounter", "CarePlan", "Condition");

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        int last = -1;
        for (JsonValue value : bundle.list("entry")) {
            JsonObject resource = value instanceof JsonObject entry ? entry.findObject("resource") : null;
            int place = resource == null ? -1 : ORDER.indexOf(Codings.textOf(resource, "resourceType"));
            if (place >= 0 && place < last) {
                judging.report("G-PCS-ORDER", value);
                return;
            }
            last = Math.max(last, place);
        }
    }
}
