package jp.musubi.standard.gate.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** いまいる場所。Which resource the walk is in, and what references lead to from there. */
final class Resources {

    /** A resource and the one it is contained in, which may be itself. */
    private record Inside(JsonObject resource, JsonObject container) {}

    /** Up to so many contained resources are looked through one by one; most resources have one or two. */
    private static final int FEW = 8;

    private final Deque<Inside> inside = new ArrayDeque<>();
    private final Deque<JsonObject> bundles = new ArrayDeque<>();
    /** By object, not by its content: two equal ones are two. */
    private final Map<JsonObject, Map<String, JsonObject>> byUrl = new IdentityHashMap<>();

    private final Map<JsonObject, Map<String, JsonObject>> byId = new IdentityHashMap<>();

    void enter(JsonObject resource, boolean contained) {
        inside.push(new Inside(resource, contained && !inside.isEmpty() ? container() : resource));
        if (resource.is("resourceType", "Bundle")) {
            bundles.push(resource);
        }
    }

    void leave() {
        JsonObject left = inside.pop().resource();
        if (bundles.peek() == left) {
            bundles.pop();
        }
    }

    JsonObject resource() {
        return inside.element().resource();
    }

    JsonObject container() {
        return inside.element().container();
    }

    boolean isInBundle() {
        return !bundles.isEmpty();
    }

    /** A contained resource for {@code #id}, an entry of the innermost Bundle for a full URL; null when neither. */
    @Nullable
    JsonObject resolve(String reference) {
        if (reference.startsWith("#")) {
            return reference.length() == 1 ? container() : contained(reference.substring(1));
        }
        JsonObject bundle = bundles.peek();
        return bundle == null
                ? null
                : byUrl.computeIfAbsent(bundle, Resources::entries).get(reference);
    }

    private @Nullable JsonObject contained(String id) {
        List<JsonValue> few = container().list("contained");
        if (few.size() <= FEW) {
            for (int i = 0; i < few.size(); i++) {
                if (few.get(i) instanceof JsonObject each && each.is("id", id)) {
                    return each;
                }
            }
            return null;
        }
        return byId.computeIfAbsent(container(), Resources::contained).get(id);
    }

    private static Map<String, JsonObject> contained(JsonObject container) {
        Map<String, JsonObject> contained = new HashMap<>();
        for (JsonObject each : container.listObjects("contained")) {
            String id = each.findText("id");
            if (id != null) {
                contained.putIfAbsent(id, each);
            }
        }
        return contained;
    }

    private static Map<String, JsonObject> entries(JsonObject bundle) {
        Map<String, JsonObject> entries = new HashMap<>();
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonObject resource = entry.findObject("resource");
            String fullUrl = entry.findText("fullUrl");
            if (resource == null) {
                continue;
            }
            if (fullUrl != null) {
                entries.putIfAbsent(fullUrl, resource);
            }
            String type = resource.findText("resourceType");
            String id = resource.findText("id");
            if (type != null && id != null) {
                entries.putIfAbsent(type + '/' + id, resource);
            }
        }
        return entries;
    }
}
