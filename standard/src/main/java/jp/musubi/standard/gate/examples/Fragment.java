package jp.musubi.standard.gate.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/**
 * 抜粋。An object on at most some fifteen lines: one member as full as it fits, its neighbours, "…" for the rest. Two states of an
 * object are cut alike, so that only what differs differs.
 *
 * @param focus name of that member
 * @param index of the element that matters when the member is an array
 */
record Fragment(String focus, int index) {

    private static final int LINES = 13;
    private static final int ELEMENTS = 7;
    private static final int DEPTH = 4;
    private static final List<String> REST = List.of("…");

    /** One value alone. */
    String of(JsonValue value) {
        return value instanceof JsonObject object ? of(object, object) : String.join("\n", Lines.of(value, DEPTH));
    }

    /** A value, cut so that the other one can be cut alike. */
    String of(JsonValue value, JsonValue other) {
        if (!(value instanceof JsonObject object) || !(other instanceof JsonObject counterpart)) {
            return of(value);
        }
        List<String> lines = inFull(object, counterpart, DEPTH);
        List<String> others = inFull(counterpart, object, DEPTH);
        for (int depth = DEPTH - 1; depth >= 0 && Math.max(lines.size(), others.size()) > LINES; depth--) {
            lines = inFull(object, counterpart, depth);
            others = inFull(counterpart, object, depth);
        }
        int room = LINES - Math.max(lines.size(), others.size());
        // Both choose by the one that has the member, so both choose the same neighbours.
        Set<String> shown = neighbours(object.has(focus) ? object : counterpart, room);
        return String.join("\n", framed(object, shown, lines));
    }

    private List<String> framed(JsonObject object, Set<String> names, List<String> inFull) {
        List<List<String>> members = new ArrayList<>();
        boolean left = false;
        for (JsonObject.Member member : object.members()) {
            boolean focused = member.name().equals(focus);
            if (focused || names.contains(member.name())) {
                members.add(Lines.prefixed(member.name(), focused ? inFull : Lines.of(member.value(), 0)));
                left = false;
            } else if (!left) {
                members.add(REST);
                left = true;
            }
        }
        return Lines.block("{", members, "}");
    }

    /** The focused member; no line when the object lacks it. */
    private List<String> inFull(JsonObject object, JsonObject counterpart, int depth) {
        JsonValue value = object.find(focus);
        if (value instanceof JsonArray array && depth > 0) {
            // The element that was put in or taken out is shown where it is, its neighbours as clues.
            boolean lacks = array.elements().size() < counterpart.list(focus).size();
            return window(array, lacks ? -1 : index, depth);
        }
        return value == null ? List.of() : Lines.of(value, depth);
    }

    /** Of a long array only the elements around the one that matters. */
    private List<String> window(JsonArray array, int opened, int depth) {
        int count = array.elements().size();
        int from = count <= ELEMENTS ? 0 : Math.max(0, Math.min(index, count) - ELEMENTS / 2);
        int to = Math.min(count, from + ELEMENTS);
        List<List<String>> shown = new ArrayList<>();
        if (from > 0) {
            shown.add(REST);
        }
        for (int i = from; i < to; i++) {
            shown.add(Lines.of(array.elements().get(i), i == opened ? depth - 1 : 0));
        }
        if (to < count) {
            shown.add(REST);
        }
        List<String> lines = Lines.of(array, 0);
        return lines.get(0).equals("[ … ]") ? Lines.block("[", shown, "]") : lines;
    }

    /** Names of the members nearest to the focused one, as many as there is room for. */
    private Set<String> neighbours(JsonObject object, int room) {
        List<String> names =
                object.members().stream().map(JsonObject.Member::name).toList();
        int before = Math.max(names.indexOf(focus), 0);
        int behind = before;
        Set<String> near = new HashSet<>();
        while (near.size() < room && (before > 0 || behind < names.size() - 1)) {
            if (before > 0) {
                near.add(names.get(--before));
            }
            if (near.size() < room && behind < names.size() - 1) {
                near.add(names.get(++behind));
            }
        }
        if (!names.contains(focus) && near.size() < room && !names.isEmpty()) {
            near.add(names.get(0));
        }
        return near;
    }
}
