package jp.musubi.standard.gate.invariants.base;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 文書内への参照。Texts that begin with {@code #}, at any depth: of a reference, but also of a canonical or url, which JSON cannot tell
 * from other texts. One pass, and only such texts are decoded.
 */
final class LocalReferences {

    private final Set<String> found = new HashSet<>();

    private LocalReferences() {}

    static Set<String> in(JsonValue value) {
        LocalReferences references = new LocalReferences();
        references.collect(value);
        return references.found;
    }

    /** The text when it begins with {@code #}, else null. */
    static @Nullable String find(@Nullable JsonValue value) {
        return value instanceof JsonText text && text.test((utf8, from, to) -> from < to && utf8[from] == '#')
                ? text.value()
                : null;
    }

    private void collect(JsonValue value) {
        if (value instanceof JsonObject object) {
            List<JsonObject.Member> members = object.members();
            for (int i = 0; i < members.size(); i++) {
                collect(members.get(i).value());
            }
        } else if (value instanceof JsonArray array) {
            List<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                collect(elements.get(i));
            }
        } else {
            String text = find(value);
            if (text != null) {
                found.add(text);
            }
        }
    }
}
