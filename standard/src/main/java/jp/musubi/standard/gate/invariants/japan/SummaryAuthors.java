package jp.musubi.standard.gate.invariants.japan;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** A patient summary is signed by a person and a facility: no two of one kind. Source: clins §5.7. */
final class SummaryAuthors implements Invariant {

    @Override
    public void judge(JsonObject composition, Judging judging) {
        Set<String> kinds = new HashSet<>();
        for (JsonValue value : composition.list("author")) {
            if (value instanceof JsonObject author) {
                String kind = kindOf(author, judging);
                if (!kind.isEmpty() && !kinds.add(kind)) {
                    judging.report("G-PCS-AUTHOR", author);
                }
            }
        }
    }

    /** Of what it leads to, else as it says; empty when neither is known. */
    private static String kindOf(JsonObject author, Judging judging) {
        JsonObject found = judging.resolve(Codings.textOf(author, "reference"));
        return found == null ? Codings.textOf(author, "type") : Codings.textOf(found, "resourceType");
    }
}
