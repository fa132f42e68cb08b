package jp.musubi.standard.gate.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.shape.Element.Slice;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** どのスライスか。The first slice that a repetition belongs to, as its number, or -1. */
@FunctionalInterface
interface SliceFinder {

    int find(JsonValue value, Walk walk);

    /** One look-up where all slices are told apart by a text at the same place; else one after the other. */
    static SliceFinder of(List<Slice> slices) {
        Map<String, Integer> byText = new HashMap<>();
        List<String> names = null;
        for (int i = 0; i < slices.size(); i++) {
            if (!(slices.get(i).matcher() instanceof TextMatcher matcher)
                    || names != null && !names.equals(matcher.names())) {
                return inTurn(slices);
            }
            names = matcher.names();
            byText.putIfAbsent(matcher.text(), i);
        }
        List<String> place = names;
        return place == null ? (value, walk) -> -1 : (value, walk) -> first(value, place, 0, byText);
    }

    private static SliceFinder inTurn(List<Slice> slices) {
        return (value, walk) -> {
            for (int i = 0; i < slices.size(); i++) {
                if (slices.get(i).matcher().matches(value, walk)) {
                    return i;
                }
            }
            return -1;
        };
    }

    /** The least number of those that the texts at the place name. */
    private static int first(JsonValue value, List<String> names, int from, Map<String, Integer> byText) {
        if (value instanceof JsonArray array) {
            int least = -1;
            for (int i = 0; i < array.elements().size(); i++) {
                int one = first(array.elements().get(i), names, from, byText);
                least = one >= 0 && (least < 0 || one < least) ? one : least;
            }
            return least;
        }
        if (from == names.size()) {
            Integer number = value instanceof JsonText text ? byText.get(text.value()) : null;
            return number == null ? -1 : number;
        }
        JsonValue next = value instanceof JsonObject object ? object.find(names.get(from)) : null;
        return next == null ? -1 : first(next, names, from + 1, byText);
    }
}
