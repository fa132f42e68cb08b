package jp.musubi.standard.gate.packages.lists;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A CodeSystem of a package: its codes, their displays, and which code stands below which. */
final class PackagedSystem {

    private final boolean complete;
    private final boolean caseSensitive;
    private final Map<String, String> displays = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    PackagedSystem(JsonObject definition) {
        this.complete = definition.is("content", "complete");
        this.caseSensitive = !(definition.find("caseSensitive") instanceof JsonLiteral literal
                && literal.kind() == JsonLiteral.Kind.FALSE);
        add(definition.listObjects("concept"), null);
    }

    private void add(List<JsonObject> concepts, @Nullable String parent) {
        for (JsonObject concept : concepts) {
            String code = concept.findText("code");
            if (code != null) {
                String display = concept.findText("display");
                displays.put(key(code), display == null ? "" : display);
                if (parent != null) {
                    place(code, parent);
                }
                for (JsonObject property : concept.listObjects("property")) {
                    String named = property.is("code", "parent") ? property.findText("valueCode") : null;
                    if (named != null) {
                        place(code, named);
                    }
                }
                add(concept.listObjects("concept"), code);
            }
        }
    }

    private void place(String code, String parent) {
        parents.computeIfAbsent(key(code), any -> new HashSet<>()).add(key(parent));
    }

    Membership holds(String code) {
        if (displays.containsKey(key(code))) {
            return Membership.IN;
        }
        return complete ? Membership.OUT : Membership.UNKNOWN;
    }

    @Nullable
    String findDisplay(String code) {
        String display = displays.get(key(code));
        return display == null || display.isEmpty() ? null : display;
    }

    /** Whether a code is below another, at any depth. */
    Membership isBelow(String code, String ancestor) {
        Membership known = holds(code);
        if (known != Membership.IN) {
            return known;
        }
        return climbs(key(code), key(ancestor)) ? Membership.IN : complete ? Membership.OUT : Membership.UNKNOWN;
    }

    private boolean climbs(String from, String ancestor) {
        // A wrong list may say that two codes stand below each other, or hang all its codes on one chain.
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(parents.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String parent = next.pop();
            if (parent.equals(ancestor)) {
                return true;
            }
            if (seen.add(parent)) {
                next.addAll(parents.getOrDefault(parent, Set.of()));
            }
        }
        return false;
    }

    boolean isSame(String code, String other) {
        return key(code).equals(key(other));
    }

    private String key(String code) {
        return caseSensitive ? code : code.toLowerCase(Locale.ROOT);
    }
}
