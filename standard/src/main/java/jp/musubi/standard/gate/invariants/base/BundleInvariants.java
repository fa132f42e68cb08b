package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Bundle と Composition の決まり。 */
public final class BundleInvariants {

    private static final Set<String> WITH_REQUESTS = Set.of("batch", "transaction", "history");
    private static final Set<String> WITH_RESPONSES = Set.of("batch-response", "transaction-response", "history");

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("bdl-1", BundleInvariants::totalIsOfSearches),
            entry("bdl-2", BundleInvariants::searchIsOfSearches),
            entry("bdl-3", inEachEntry("bdl-3", "request", WITH_REQUESTS)),
            entry("bdl-4", inEachEntry("bdl-4", "response", WITH_RESPONSES)),
            entry("bdl-5", Presence.atLeastOne("bdl-5", "resource", "request", "response")),
            entry("bdl-7", BundleInvariants::fullUrlsDiffer),
            entry("bdl-8", BundleInvariants::fullUrlNamesNoVersion),
            entry("bdl-9", BundleInvariants::documentHasIdentifier),
            entry("bdl-10", BundleInvariants::documentHasDate),
            entry("bdl-11", beginsWith("bdl-11", "document", "Composition")),
            entry("bdl-12", beginsWith("bdl-12", "message", "MessageHeader")),
            entry("cmp-1", Presence.atLeastOne("cmp-1", "text", "entry", "section")),
            entry("cmp-2", Presence.notBoth("cmp-2", "entry", "emptyReason")));

    private BundleInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static void totalIsOfSearches(JsonObject bundle, Judging judging) {
        JsonValue total = Part.of("total").find(bundle);
        if (total != null && !bundle.is("type", "searchset") && !bundle.is("type", "history")) {
            judging.report("bdl-1", total);
        }
    }

    private static void searchIsOfSearches(JsonObject bundle, Judging judging) {
        if (bundle.is("type", "searchset")) {
            return;
        }
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonValue search = entry.find("search");
            if (search != null) {
                judging.report("bdl-2", search);
            }
        }
    }

    /** The element in each entry of Bundles of those types, and in no other. */
    private static Invariant inEachEntry(String rule, String element, Set<String> types) {
        return (bundle, judging) -> {
            String type = bundle.findText("type");
            boolean expected = type != null && types.contains(type);
            for (JsonObject entry : bundle.listObjects("entry")) {
                if (entry.has(element) != expected) {
                    judging.report(rule, entry);
                }
            }
        };
    }

    private static void fullUrlsDiffer(JsonObject bundle, Judging judging) {
        if (bundle.is("type", "history")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (JsonObject entry : bundle.listObjects("entry")) {
            if (entry.find("fullUrl") instanceof JsonText url && !seen.add(Keys.of(url.value(), versionId(entry)))) {
                judging.report("bdl-7", url);
            }
        }
    }

    private static @Nullable String versionId(JsonObject entry) {
        JsonObject resource = entry.findObject("resource");
        JsonObject meta = resource == null ? null : resource.findObject("meta");
        return meta == null ? null : meta.findText("versionId");
    }

    private static void fullUrlNamesNoVersion(JsonObject entry, Judging judging) {
        if (entry.find("fullUrl") instanceof JsonText url && url.value().contains("/_history/")) {
            judging.report("bdl-8", url);
        }
    }

    private static void documentHasIdentifier(JsonObject bundle, Judging judging) {
        JsonObject identifier = bundle.findObject("identifier");
        boolean whole = identifier != null && Part.has(identifier, "system") && Part.has(identifier, "value");
        if (bundle.is("type", "document") && !whole) {
            judging.reportMissing("bdl-9", bundle, "identifier");
        }
    }

    private static void documentHasDate(JsonObject bundle, Judging judging) {
        if (bundle.is("type", "document") && bundle.findText("timestamp") == null) {
            judging.reportMissing("bdl-10", bundle, "timestamp");
        }
    }

    private static Invariant beginsWith(String rule, String type, String resourceType) {
        return (bundle, judging) -> {
            if (bundle.is("type", type) && !isFirst(resourceType, bundle.list("entry"))) {
                judging.report(rule, bundle);
            }
        };
    }

    private static boolean isFirst(String resourceType, List<JsonValue> entries) {
        JsonObject first = !entries.isEmpty() && entries.get(0) instanceof JsonObject entry ? entry : null;
        JsonObject resource = first == null ? null : first.findObject("resource");
        return resource != null && resource.is("resourceType", resourceType);
    }
}
