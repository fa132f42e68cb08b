package jp.musubi.standard.gate.invariants.japan;

import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** コード。Looks into a CodeableConcept without copying its codings. */
final class Codings {

    private Codings() {}

    /** What stands in {@code coding}; empty when the concept is absent. */
    static List<JsonValue> listOf(@Nullable JsonObject concept) {
        return concept == null ? List.of() : concept.list("coding");
    }

    static int count(@Nullable JsonObject concept, String system) {
        int count = 0;
        for (JsonValue value : listOf(concept)) {
            if (isOf(value, system)) {
                count++;
            }
        }
        return count;
    }

    static boolean has(@Nullable JsonObject concept, String system) {
        return findIn(concept, system) != null;
    }

    /** The first coding of that system, or null. */
    static @Nullable JsonObject findIn(@Nullable JsonObject concept, String system) {
        for (JsonValue value : listOf(concept)) {
            if (value instanceof JsonObject coding && coding.is("system", system)) {
                return coding;
            }
        }
        return null;
    }

    static boolean isOf(JsonValue value, String system) {
        return value instanceof JsonObject coding && coding.is("system", system);
    }

    /** The member of that name as the place of a finding, or the object itself when it lacks it. */
    static JsonValue placeIn(JsonObject object, String name) {
        JsonValue value = object.find(name);
        return value == null ? object : value;
    }

    /** The text of that name, or empty. */
    static String textOf(JsonObject object, String name) {
        return object.find(name) instanceof JsonText text ? text.value() : "";
    }
}
