package jp.musubi.standard.gate.shape;

import jp.musubi.standard.gate.shape.Variant.Rules;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 参照先。Whether a reference leads somewhere, and to a resource of an allowed type. */
final class References {

    private final Walk walk;
    private final R4Tables tables = R4Tables.standard();

    References(Walk walk) {
        this.walk = walk;
    }

    void judge(JsonObject reference, Rules rules) {
        JsonValue place = reference.find("reference");
        String type = place instanceof JsonText text ? typeBehind(text) : null;
        if (type == null) {
            place = reference.find("type");
            type = place instanceof JsonText text && tables.isResource(text.value()) ? text.value() : null;
        }
        if (place != null
                && type != null
                && !rules.targets().isEmpty()
                && !rules.targets().contains(type)
                && !rules.targets().contains("Resource")
                && !rules.isSilent()) {
            String allowed = String.join("・", rules.targets());
            walk.report(rules.rule().isEmpty() ? "G-REFERENCE-TARGET" : rules.rule(), place, rules.path(), allowed);
        }
    }

    /** The type of what a literal reference leads to, or null when that cannot be told. */
    private @Nullable String typeBehind(JsonText text) {
        String reference = text.value();
        JsonObject target = walk.resolve(reference);
        if (target != null) {
            return target.findText("resourceType");
        }
        if (reference.startsWith("urn:") && walk.resources().isInBundle()) {
            walk.report("G-REFERENCE-DANGLING", text);
            return null;
        }
        return reference.startsWith("#") || reference.startsWith("urn:") ? null : typeInUrl(reference);
    }

    /** The type in {@code Type/id} and {@code https://server/Type/id/_history/1}. */
    private @Nullable String typeInUrl(String reference) {
        String[] parts = reference.split("/");
        int id = parts.length - 1;
        if (parts.length >= 4 && parts[parts.length - 2].equals("_history")) {
            id -= 2;
        }
        return id >= 1 && tables.isResource(parts[id - 1]) ? parts[id - 1] : null;
    }
}
