package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 内包(contained)の決まり。Each is judged at the container and reported at the contained resource. */
public final class ResourceInvariants {

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("dom-2", ResourceInvariants::containedHoldsNone),
            entry("dom-3", ResourceInvariants::containedIsReferredTo),
            entry("dom-4", ResourceInvariants::containedHasNoVersion),
            entry("dom-5", ResourceInvariants::containedHasNoSecurityLabel));

    private ResourceInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static void containedHoldsNone(JsonObject resource, Judging judging) {
        for (JsonObject contained : resource.listObjects("contained")) {
            JsonValue nested = contained.find("contained");
            if (nested != null) {
                judging.report("dom-2", nested);
            }
        }
    }

    private static void containedIsReferredTo(JsonObject resource, Judging judging) {
        List<JsonObject> all = resource.listObjects("contained");
        if (all.isEmpty()) {
            return;
        }
        LocalReferences references = LocalReferences.in(resource);
        for (JsonObject contained : all) {
            if (!references.connect(contained)) {
                judging.report("dom-3", contained);
            }
        }
    }

    private static void containedHasNoVersion(JsonObject resource, Judging judging) {
        for (JsonObject contained : resource.listObjects("contained")) {
            JsonObject meta = contained.findObject("meta");
            if (meta != null && (Part.has(meta, "versionId") || Part.has(meta, "lastUpdated"))) {
                judging.report("dom-4", meta);
            }
        }
    }

    private static void containedHasNoSecurityLabel(JsonObject resource, Judging judging) {
        for (JsonObject contained : resource.listObjects("contained")) {
            JsonObject meta = contained.findObject("meta");
            JsonValue security = meta == null ? null : meta.find("security");
            if (security != null) {
                judging.report("dom-5", security);
            }
        }
    }
}
