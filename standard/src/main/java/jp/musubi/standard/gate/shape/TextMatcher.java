package jp.musubi.standard.gate.shape;

import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** One text at one place tells the slice, as the system of an identifier or the code of a section. */
record TextMatcher(List<String> names, String text) implements Matcher {

    TextMatcher {
        names = List.copyOf(names);
    }

    @Override
    public boolean matches(JsonValue value, Walk walk) {
        return isAt(value, 0);
    }

    private boolean isAt(JsonValue value, int from) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                if (isAt(array.elements().get(i), from)) {
                    return true;
                }
            }
            return false;
        }
        if (from == names.size()) {
            return value instanceof JsonText found && found.is(text);
        }
        JsonValue next = value instanceof JsonObject object ? object.find(names.get(from)) : null;
        return next != null && isAt(next, from + 1);
    }
}
