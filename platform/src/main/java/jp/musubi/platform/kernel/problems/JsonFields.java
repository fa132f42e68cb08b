package jp.musubi.platform.kernel.problems;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 項目の読み取り。The fields of a small JSON body. A refusal names the field by its path, never its value.
 *
 * @param path of this object in the body, ending in a dot; empty for the body itself
 */
public record JsonFields(JsonObject object, String path) {

    /** @throws Problem BODY-MALFORMED, PARAMETER-UNKNOWN for a field that is not among the known */
    public static JsonFields read(byte[] bytes, JsonLimits limits, List<String> known) {
        if (!(JsonDocument.parse(bytes, limits) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        return new JsonFields(as(JsonObject.class, document.root(), "body"), "").only(known);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, PARAMETER-UNKNOWN */
    public JsonFields object(String name, List<String> known) {
        return new JsonFields(as(JsonObject.class, need(name), path + name), path + name + ".").only(known);
    }

    /** @throws Problem PARAMETER-MISSING; PARAMETER-INVALID for another type or nothing but spaces */
    public String text(String name) {
        return text(need(name), path + name);
    }

    /** Null when the field is not there. */
    public @Nullable String findText(String name) {
        JsonValue value = object.find(name);
        return value == null ? null : text(value, path + name);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : as(JsonArray.class, need(name), path + name).elements()) {
            texts.add(text(element, path + name));
        }
        return List.copyOf(texts);
    }

    private JsonFields only(List<String> known) {
        for (JsonObject.Member member : object.members()) {
            if (!known.contains(member.name())) {
                throw new Problem(ProblemCode.PARAMETER_UNKNOWN, path + PlaceName.of(member.name()));
            }
        }
        return this;
    }

    private JsonValue need(String name) {
        JsonValue value = object.find(name);
        if (value == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, path + name);
        }
        return value;
    }

    private static String text(JsonValue value, String place) {
        String text = as(JsonText.class, value, place).value();
        if (text.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, place);
        }
        return text;
    }

    private static <T extends JsonValue> T as(Class<T> type, JsonValue value, String place) {
        if (!type.isInstance(value)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, place);
        }
        return type.cast(value);
    }
}
