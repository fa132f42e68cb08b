package jp.musubi.standard.gate.invariants.japan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * Which flag may stand on which kind of resource. Source: flags.tsv (clins §4).
 *
 * @param rule G-FLAG, or the official R70010 for allergies
 */
record Flags(String rule) implements Invariant {

    private static final Map<String, Set<String>> ALLOWED = new HashMap<>();

    static {
        for (Row row : Table.read(Flags.class, "flags.tsv")) {
            ALLOWED.computeIfAbsent(row.get("resource"), type -> new HashSet<>())
                    .add(row.get("code"));
        }
    }

    @Override
    public void judge(JsonObject resource, Judging judging) {
        JsonObject meta = resource.findObject("meta");
        if (meta == null) {
            return;
        }
        String type = Codings.textOf(resource, "resourceType");
        for (JsonValue tag : meta.list("tag")) {
            if (Codings.isOf(tag, Names.FLAG_TAG) && !isAllowed(type, (JsonObject) tag)) {
                judging.report(rule, tag);
            }
        }
    }

    private static boolean isAllowed(String type, JsonObject tag) {
        return tag.find("code") instanceof JsonText code
                && ALLOWED.getOrDefault(type, Set.of()).contains(code.value());
    }
}
