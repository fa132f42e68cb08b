package jp.musubi.standard.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 対象。Members in the order of the document; names are unique (a repeated name does not parse). */
public record JsonObject(int start, int end, List<Member> members) implements JsonValue {

    /** @param start offset of the quote that opens the name */
    public record Member(String name, int start, JsonValue value) {}

    public @Nullable JsonValue find(String name) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.name().equals(name)) {
                return member.value();
            }
        }
        return null;
    }

    public boolean has(String name) {
        return find(name) != null;
    }

    /** The text of that name, or null when absent or no string. */
    public @Nullable String findText(String name) {
        return find(name) instanceof JsonText text ? text.value() : null;
    }

    /** Whether that name holds exactly this text. */
    public boolean is(String name, String text) {
        return find(name) instanceof JsonText found && found.is(text);
    }

    public @Nullable JsonObject findObject(String name) {
        return find(name) instanceof JsonObject object ? object : null;
    }

    /** The elements of the array of that name; empty when absent or no array. */
    public List<JsonValue> list(String name) {
        return find(name) instanceof JsonArray array ? array.elements() : List.of();
    }

    /** The objects among the elements of the array of that name. */
    public List<JsonObject> listObjects(String name) {
        List<JsonValue> elements = list(name);
        if (elements.isEmpty()) {
            return List.of();
        }
        List<JsonObject> objects = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof JsonObject object) {
                objects.add(object);
            }
        }
        return objects;
    }
}
