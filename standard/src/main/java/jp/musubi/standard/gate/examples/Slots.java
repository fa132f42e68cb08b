package jp.musubi.standard.gate.examples;

import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 枠。The members of an object or the elements of an array as byte ranges, without the commas between them. */
final class Slots {

    private final JsonValue container;

    /** @throws IllegalArgumentException for a value that has none */
    Slots(JsonValue container) {
        if (!(container instanceof JsonObject) && !(container instanceof JsonArray)) {
            throw new IllegalArgumentException("Neither an object nor an array");
        }
        this.container = container;
    }

    int count() {
        return container instanceof JsonObject object
                ? object.members().size()
                : elements().size();
    }

    /** Where the name of a member begins, or an element. */
    int start(int index) {
        return container instanceof JsonObject object
                ? object.members().get(index).start()
                : elements().get(index).start();
    }

    int end(int index) {
        return value(index).end();
    }

    JsonValue value(int index) {
        return container instanceof JsonObject object
                ? object.members().get(index).value()
                : elements().get(index);
    }

    /** Behind the opening bracket. */
    int open() {
        return container.start() + 1;
    }

    private List<JsonValue> elements() {
        return container instanceof JsonArray array ? array.elements() : List.of();
    }
}
