package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Items of 5情報 carry visit, doctor, specimen and order inside themselves; only the Patient is an entry of its own. The
 * patient's own reference has rules of its own, and a reference by display alone is left alone. Source: clins §2.1.
 */
final class ContainedReferences implements Invariant {

    private static final List<String> ELEMENTS =
            List.of("encounter", "recorder", "asserter", "performer", "specimen", "basedOn");

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        for (JsonValue value : bundle.list("entry")) {
            JsonObject item = value instanceof JsonObject entry ? entry.findObject("resource") : null;
            if (item != null && !item.is("resourceType", "Patient")) {
                ELEMENTS.forEach(element -> judge(item.find(element), judging));
            }
        }
    }

    private static void judge(@Nullable JsonValue value, Judging judging) {
        if (value instanceof JsonArray array) {
            array.elements().forEach(each -> judge(each, judging));
        } else if (value instanceof JsonObject reference
                && reference.find("reference") instanceof JsonText target
                && !isInside(target.value(), judging)) {
            judging.report("G-CONTAINED-REFERENCE", target);
        }
    }

    private static boolean isInside(String target, Judging judging) {
        if (target.startsWith("#")) {
            return true;
        }
        JsonObject found = judging.resolve(target);
        return found != null && found.is("resourceType", "Patient");
    }
}
