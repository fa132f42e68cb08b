package jp.musubi.standard.gate.invariants.base;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 文書内への参照。Which contained resources of a resource are referred to, and which of them refer to it. One pass; only texts
 * that begin with {@code #} are decoded.
 */
final class LocalReferences {

    private final JsonObject resource;

    /** By the reference: the contained resource that holds it, or the resource itself when others hold it, too. */
    private final Map<String, JsonObject> holders = new HashMap<>();

    /** The places of contained resources with a lone {@code #}, which leads to their container. */
    private final Set<Integer> leadingOut = new HashSet<>();

    private LocalReferences(JsonObject resource) {
        this.resource = resource;
    }

    static LocalReferences in(JsonObject resource) {
        LocalReferences references = new LocalReferences(resource);
        for (JsonObject.Member member : resource.members()) {
            if (member.name().equals("contained") && member.value() instanceof JsonArray contained) {
                references.contained(contained);
            } else {
                references.collect(member.name(), member.value(), resource);
            }
        }
        return references;
    }

    /** The text when it begins with {@code #}, else null. */
    static @Nullable String find(@Nullable JsonValue value) {
        return value instanceof JsonText text && text.beginsWith('#') ? text.value() : null;
    }

    /** Whether something else refers to the contained resource, or it refers to its container. */
    boolean connect(JsonObject contained) {
        JsonObject holder = holders.get("#" + contained.findText("id"));
        return (holder != null && holder != contained) || leadingOut.contains(contained.start());
    }

    private void contained(JsonArray contained) {
        for (JsonValue each : contained.elements()) {
            if (each instanceof JsonObject holder) {
                collect("contained", holder, holder);
            }
        }
    }

    private void collect(String name, JsonValue value, JsonObject holder) {
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                collect(object.member(i).name(), object.member(i).value(), holder);
            }
        } else if (value instanceof JsonArray array) {
            List<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                collect(name, elements.get(i), holder);
            }
        } else {
            String text = find(value);
            if (text != null && (name.equals("reference") || LinkNames.contains(name))) {
                add(text, holder);
            }
        }
    }

    private void add(String reference, JsonObject holder) {
        if (reference.equals("#")) {
            leadingOut.add(holder.start());
        }
        holders.merge(reference, holder, (one, other) -> one == other ? one : resource);
    }
}
