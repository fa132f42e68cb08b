package jp.musubi.standard.gate.invariants.japan;

import java.util.function.Predicate;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/**
 * R9016 to R9020: what each item of one kind in a Bundle of 5情報 must have. Source: clins §2.2 [≥1.6].
 *
 * @param type resource type of the items
 * @param element name for the finding
 */
record ItemNeed(String rule, String type, String element, Predicate<JsonObject> met) implements Invariant {

    static ItemNeed element(String rule, String type, String element) {
        return new ItemNeed(rule, type, element, item -> item.has(element));
    }

    static ItemNeed performerInside(String rule) {
        return new ItemNeed(
                rule, "Observation", "contained", item -> holds(item, "contained", "resourceType", "Practitioner"));
    }

    static ItemNeed institutionNumber(String rule) {
        return new ItemNeed(
                rule, "Observation", "extension", item -> holds(item, "extension", "url", Names.INSTITUTION_NUMBER));
    }

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        for (JsonValue value : bundle.list("entry")) {
            JsonObject item = value instanceof JsonObject entry ? entry.findObject("resource") : null;
            if (item != null && item.is("resourceType", type) && !met.test(item)) {
                judging.reportMissing(rule, item, element);
            }
        }
    }

    private static boolean holds(JsonObject item, String list, String member, String text) {
        for (JsonValue value : item.list(list)) {
            if (value instanceof JsonObject object && object.is(member, text)) {
                return true;
            }
        }
        return false;
    }
}
