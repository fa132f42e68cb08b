package jp.musubi.standard.gate.examples;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/**
 * 抜粋。An object on at most some fifteen lines: one member as full as it fits, its neighbours, "…" for the rest.
 *
 * @param focus name of that member
 * @param index of the element that matters when the member is an array
 */
record Fragment(String focus, int index) {

    private static final int LINES = 13;
    private static final int ELEMENTS = 7;
    private static final int DEPTH = 3;
    private static final List<String> REST = List.of("…");

    String of(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return String.join("\n", Lines.of(value, DEPTH));
        }
        List<List<String>> members = new ArrayList<>();
        int focused = 0;
        for (int i = 0; i < object.members().size(); i++) {
            JsonObject.Member member = object.members().get(i);
            boolean isFocus = member.name().equals(focus);
            focused = isFocus ? i : focused;
            members.add(Lines.prefixed(member.name(), isFocus ? inFull(member.value()) : Lines.of(member.value(), 0)));
        }
        return framed(members, focused);
    }

    private List<String> inFull(JsonValue value) {
        List<String> lines = List.of();
        for (int depth = DEPTH; depth >= 0; depth--) {
            lines = value instanceof JsonArray array && array.elements().size() > ELEMENTS
                    ? window(array, depth)
                    : Lines.of(value, depth);
            if (lines.size() <= LINES) {
                return lines;
            }
        }
        return lines;
    }

    /** Of a long array only the elements around the one that matters. */
    private List<String> window(JsonArray array, int depth) {
        int count = array.elements().size();
        int from = Math.max(0, Math.min(index, count) - ELEMENTS / 2);
        int to = Math.min(count, from + ELEMENTS);
        List<List<String>> shown = new ArrayList<>();
        for (int i = from; i < to; i++) {
            shown.add(Lines.of(array.elements().get(i), Math.max(0, depth - 1)));
        }
        return Lines.block("[", framing(shown, from > 0, to < count), "]");
    }

    /** The focused member and its neighbours, nearest first, as long as there is room. */
    private static String framed(List<List<String>> members, int focused) {
        int from = focused;
        int to = Math.min(focused + 1, members.size());
        int room = LINES - (to > from ? members.get(from).size() : 0);
        boolean grown = true;
        while (grown) {
            grown = false;
            if (from > 0 && members.get(from - 1).size() <= room) {
                from--;
                room -= members.get(from).size();
                grown = true;
            }
            if (to < members.size() && members.get(to).size() <= room) {
                room -= members.get(to).size();
                to++;
                grown = true;
            }
        }
        List<List<String>> shown = framing(members.subList(from, to), from > 0, to < members.size());
        return String.join("\n", Lines.block("{", shown, "}"));
    }

    private static List<List<String>> framing(List<List<String>> shown, boolean before, boolean behind) {
        List<List<String>> framed = new ArrayList<>(shown);
        if (before) {
            framed.add(0, REST);
        }
        if (behind) {
            framed.add(REST);
        }
        return framed;
    }
}
