package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** データ型の決まり(数量・時期・文章のほか)。 */
public final class DataTypeInvariants {

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("ext-1", Presence.exactlyOne("ext-1", "extension", "value[x]")),
            entry("att-1", Presence.needs("att-1", "data", "contentType")),
            entry("cpt-2", Presence.needs("cpt-2", "value", "system")),
            entry("exp-1", Presence.atLeastOne("exp-1", "expression", "reference")),
            entry("drq-1", Presence.exactlyOne("drq-1", "path", "searchParam")),
            entry("drq-2", Presence.exactlyOne("drq-2", "path", "searchParam")),
            entry("trd-1", Presence.notBoth("trd-1", "timing[x]", "data")),
            entry("trd-2", Presence.needs("trd-2", "condition", "data")),
            entry("trd-3", DataTypeInvariants::triggerHasWhatItsTypeNeeds),
            entry("per-1", DataTypeInvariants::periodRunsForward),
            entry("ref-1", DataTypeInvariants::localReferenceIsContained),
            entry("txt-1", new NarrativeCheck()));

    private DataTypeInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static void triggerHasWhatItsTypeNeeds(JsonObject trigger, Judging judging) {
        String type = trigger.findText("type");
        if (type == null) {
            return;
        }
        String needed = type.startsWith("data-") ? "data" : "";
        if (type.equals("named-event")) {
            needed = "name";
        } else if (type.equals("periodic")) {
            needed = "timing[x]";
        }
        if (!needed.isEmpty() && !Part.has(trigger, needed)) {
            judging.report("trd-3", trigger);
        }
    }

    private static void periodRunsForward(JsonObject period, Judging judging) {
        String start = period.findText("start");
        String end = period.findText("end");
        if (start != null && end != null && Moments.isAfter(start, end)) {
            judging.report("per-1", period);
        }
    }

    /** A lone {@code #} means the container itself, which the published expression forgot. */
    private static void localReferenceIsContained(JsonObject reference, Judging judging) {
        String text = LocalReferences.find(reference.find("reference"));
        if (text != null && !text.equals("#") && judging.resolve(text) == null) {
            judging.report("ref-1", reference);
        }
    }
}
