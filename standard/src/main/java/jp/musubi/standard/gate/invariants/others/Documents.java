package jp.musubi.standard.gate.invariants.others;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 文書の読み方。Entries, sections and declared profiles of a document Bundle. */
final class Documents {

    private Documents() {}

    /** The resource of the first entry, when it is a Composition. */
    static @Nullable JsonObject findComposition(JsonObject bundle) {
        List<JsonValue> entries = bundle.list("entry");
        if (entries.isEmpty() || !(entries.get(0) instanceof JsonObject first)) {
            return null;
        }
        JsonObject resource = first.findObject("resource");
        return resource != null && resource.is("resourceType", "Composition") ? resource : null;
    }

    /** The resources of a type among the entries. */
    static List<JsonObject> list(JsonObject bundle, String type) {
        List<JsonObject> resources = new ArrayList<>();
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonObject resource = entry.findObject("resource");
            if (resource != null && resource.is("resourceType", type)) {
                resources.add(resource);
            }
        }
        return resources;
    }

    /** All sections of a Composition, those inside others too, outer before inner. */
    static List<JsonObject> sections(JsonObject composition) {
        List<JsonObject> all = new ArrayList<>();
        Deque<JsonObject> open = new ArrayDeque<>(composition.listObjects("section"));
        while (!open.isEmpty()) {
            JsonObject section = open.removeFirst();
            all.add(section);
            open.addAll(section.listObjects("section"));
        }
        return all;
    }

    /** Whether the profile is declared in exactly this form, without {@code |version}. */
    static boolean declaresExactly(JsonObject resource, String canonical) {
        JsonObject meta = resource.findObject("meta");
        if (meta == null) {
            return false;
        }
        for (JsonValue profile : meta.list("profile")) {
            if (profile instanceof JsonText text && text.is(canonical)) {
                return true;
            }
        }
        return false;
    }

    /** meta.profile, or null when there is none. */
    static @Nullable JsonValue findProfiles(JsonObject resource) {
        JsonObject meta = resource.findObject("meta");
        return meta == null ? null : meta.find("profile");
    }
}
