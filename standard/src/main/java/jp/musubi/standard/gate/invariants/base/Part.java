package jp.musubi.standard.gate.invariants.base;

import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 要素の名。An element as FHIR names it; it exists also when only its extensions are given ({@code _name}).
 *
 * @param name without {@code [x]}
 * @param half the JSON name of what stands beside a primitive
 * @param choice whether a type follows the name in JSON
 */
record Part(String name, String half, boolean choice) {

    private static final String CHOICE = "[x]";

    /** @param text such as {@code code} or {@code value[x]} */
    static Part of(String text) {
        boolean choice = text.endsWith(CHOICE);
        String name = choice ? text.substring(0, text.length() - CHOICE.length()) : text;
        return new Part(name, '_' + name, choice);
    }

    static boolean has(JsonObject object, String text) {
        return of(text).isIn(object);
    }

    boolean isIn(JsonObject object) {
        return find(object) != null;
    }

    /** The value of that element, or what stands beside it; null when neither is there. */
    @Nullable
    JsonValue find(JsonObject object) {
        return choice ? findChoice(object) : findOne(object);
    }

    private @Nullable JsonValue findOne(JsonObject object) {
        JsonValue value = object.find(name);
        return value == null ? object.find(half) : value;
    }

    private @Nullable JsonValue findChoice(JsonObject object) {
        for (int i = 0; i < object.size(); i++) {
            JsonObject.Member member = object.member(i);
            if (isNamed(member.name())) {
                return member.value();
            }
        }
        return null;
    }

    private boolean isNamed(String member) {
        int from = member.startsWith("_") ? 1 : 0;
        int end = from + name.length();
        return member.length() > end && member.startsWith(name, from) && Character.isUpperCase(member.charAt(end));
    }
}
