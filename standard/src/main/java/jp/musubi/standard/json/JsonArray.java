package jp.musubi.standard.json;

import java.util.Arrays;
import java.util.List;

/** 並び。 */
public final class JsonArray implements JsonValue {

    private final int start;
    private final int end;
    private final Elements<JsonValue> elements;

    JsonArray(int start, int end, Elements<JsonValue> elements) {
        this.start = start;
        this.end = end;
        this.elements = elements;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    public List<JsonValue> elements() {
        return elements;
    }

    /** The objects among the elements. */
    List<JsonObject> objects() {
        JsonObject[] objects = new JsonObject[elements.size()];
        int count = 0;
        for (int i = 0; i < objects.length; i++) {
            if (elements.get(i) instanceof JsonObject object) {
                objects[count++] = object;
            }
        }
        return new Elements<>(count == objects.length ? objects : Arrays.copyOf(objects, count));
    }

    @Override
    public String toString() {
        return "JsonArray[" + start + ".." + end + "]";
    }
}
