package jp.musubi.standard.gate.examples;

import java.util.List;
import jp.musubi.standard.gate.examples.EditPath.Step;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 見つけた場所。A slot of a container of a document.
 *
 * @param name of the member; empty for an element
 * @param index of the slot; the number of slots when there is none yet
 */
record Place(JsonValue container, String name, int index) {

    private static final int NONE = -1;

    /** @throws IllegalArgumentException when a step before the last leads nowhere, or the last cannot be a place */
    static Place find(JsonDocument document, EditPath path) {
        JsonValue here = document.root();
        List<Step> steps = path.steps();
        if (!(here instanceof JsonObject root) || !root.is("resourceType", path.root()) || steps.isEmpty()) {
            throw nowhere(path);
        }
        for (Step step : steps.subList(0, steps.size() - 1)) {
            Place place = step(here, step, path);
            if (!place.exists()) {
                throw nowhere(path);
            }
            here = place.value();
        }
        return step(here, steps.get(steps.size() - 1), path);
    }

    static IllegalArgumentException nowhere(EditPath path) {
        return new IllegalArgumentException("No place " + path);
    }

    boolean exists() {
        return index < slots().count();
    }

    /** Only where it {@link #exists()}. */
    JsonValue value() {
        return slots().value(index);
    }

    Slots slots() {
        return new Slots(container);
    }

    private static Place step(JsonValue here, Step step, EditPath path) {
        if (step instanceof Step.Name member && here instanceof JsonObject object) {
            return member(object, member.name());
        }
        if (here instanceof JsonArray array) {
            int index = index(array, step);
            if (index >= 0 && index <= array.elements().size()) {
                return new Place(array, "", index);
            }
        }
        throw nowhere(path);
    }

    private static Place member(JsonObject object, String name) {
        List<JsonObject.Member> members = object.members();
        int index = 0;
        while (index < members.size() && !members.get(index).name().equals(name)) {
            index++;
        }
        return new Place(object, name, index);
    }

    private static int index(JsonArray array, Step step) {
        if (step instanceof Step.Index at) {
            return at.index();
        }
        if (step instanceof Step.Behind) {
            return array.elements().size();
        }
        for (int i = 0; i < array.elements().size(); i++) {
            if (step instanceof Step.Word word && isCalled(array.elements().get(i), word.word())) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isCalled(JsonValue element, String word) {
        if (!(element instanceof JsonObject object)) {
            return false;
        }
        JsonObject resource = object.findObject("resource");
        return object.is("resourceType", word)
                || resource != null && resource.is("resourceType", word)
                || endsWith(object.findText("url"), word)
                || endsWith(object.findText("system"), word);
    }

    private static boolean endsWith(@Nullable String url, String word) {
        return url != null && url.substring(url.lastIndexOf('/') + 1).equals(word);
    }
}
