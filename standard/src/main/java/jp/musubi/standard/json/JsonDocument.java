package jp.musubi.standard.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import jp.musubi.standard.json.JsonPath.Step;

/** 文書。The values of a document and the bytes they came from. The bytes must not be changed while it is in use. */
public final class JsonDocument implements JsonReading {

    private final byte[] source;
    private final JsonValue root;
    private final LineIndex lines;

    private JsonDocument(byte[] source, JsonValue root) {
        this.source = source;
        this.root = root;
        this.lines = new LineIndex(source);
    }

    /** Strict RFC 8259 in UTF-8. Never throws for any content. */
    public static JsonReading parse(byte[] utf8, JsonLimits limits) {
        try {
            return new JsonDocument(utf8, new JsonScanner(utf8, limits).document());
        } catch (Unreadable unreadable) {
            return new JsonFailure(unreadable.kind, unreadable.offset, new LineIndex(utf8));
        }
    }

    public JsonValue root() {
        return root;
    }

    public LineIndex lines() {
        return lines;
    }

    /** A copy of the bytes of a value, exactly as sent. */
    public byte[] bytesOf(JsonValue value) {
        return Arrays.copyOfRange(source, value.start(), value.end());
    }

    /** RFC 6901 pointer of a value of this document. */
    public String pointer(JsonValue value) {
        return pathTo(value).pointer();
    }

    /** The way to a value of this document. */
    public JsonPath pathTo(JsonValue value) {
        List<Step> steps = new ArrayList<>();
        JsonValue here = root;
        while (here.start() != value.start() || here.end() != value.end()) {
            if (here instanceof JsonObject object) {
                JsonObject.Member member = memberAround(object, value.start());
                steps.add(new Step.Name(member.name()));
                here = member.value();
            } else if (here instanceof JsonArray array) {
                int index = indexAround(array, value.start());
                steps.add(new Step.Index(index));
                here = array.elements().get(index);
            } else {
                throw new IllegalArgumentException("The value is not of this document");
            }
        }
        return new JsonPath(steps);
    }

    private static JsonObject.Member memberAround(JsonObject object, int offset) {
        List<JsonObject.Member> members = object.members();
        int index = search(members.size(), i -> members.get(i).value(), offset);
        return members.get(index);
    }

    private static int indexAround(JsonArray array, int offset) {
        return search(array.elements().size(), array.elements()::get, offset);
    }

    /** Values of a container are in the order of their bytes, and a container may have a million of them. */
    private static int search(int count, IntFunction<JsonValue> values, int offset) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            JsonValue value = values.apply(middle);
            if (offset < value.start()) {
                high = middle - 1;
            } else if (offset >= value.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        throw new IllegalArgumentException("The value is not of this document");
    }
}
