package jp.musubi.standard.gate.invariants.base;

import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 要素の名。An element as FHIR names it; it exists also when only its extensions are given ({@code _name}).
 *
 * @param name without {@code [x]}
 * @param choice whether a type follows the name in JSON
 */
record Part(String name, boolean choice) {

    private static final String CHOICE = "[x]";

    /** @param text such as {@code code} or {@code value[x]} */
    static Part of(String text) {
        boolean choice = text.endsWith(CHOICE);
        return new Part(choice ? text.substring(0, text.length() - CHOICE.length()) : text, choice);
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
        List<JsonObject.Member> members = object.members();
        for (int i = 0; i < members.size(); i++) {
            JsonObject.Member member = members.get(i);
            if (isNamed(member.name())) {
                return member.value();
            }
        }
        return null;
    }

    private boolean isNamed(String member) {
        int from = member.startsWith("_") ? 1 : 0;
        int end = from + name.length();
        if (!member.startsWith(name, from)) {
            return false;
        }
        return choice ? member.length() > end && Character.isUpperCase(member.charAt(end)) : member.length() == end;
    }
}
