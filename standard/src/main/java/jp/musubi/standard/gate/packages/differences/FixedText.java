package jp.musubi.standard.gate.packages.differences;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** A fixed value written one way only: members by name, no blanks; a pattern of a plain value is the value. */
final class FixedText {

    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 50, 20_000, 100);

    private FixedText() {}

    static String of(String cell) {
        byte[] json = cell.substring(1).getBytes(UTF_8);
        if (!(JsonDocument.parse(json, LIMITS) instanceof JsonDocument document)) {
            return cell;
        }
        JsonValue root = document.root();
        boolean container = root instanceof JsonObject || root instanceof JsonArray;
        return (container ? cell.substring(0, 1) : "=") + text(root, document);
    }

    private static String text(JsonValue value, JsonDocument document) {
        if (value instanceof JsonObject object) {
            return object.members().stream()
                    .sorted(Comparator.comparing(JsonObject.Member::name))
                    .map(member -> member.name() + ":" + text(member.value(), document))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            List<String> each = array.elements().stream()
                    .map(element -> text(element, document))
                    .toList();
            return "[" + String.join(",", each) + "]";
        }
        if (value instanceof JsonText text) {
            return "\"" + text.value() + "\"";
        }
        return new String(document.bytesOf(value), UTF_8);
    }
}
