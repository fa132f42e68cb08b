package jp.musubi.standard.gate.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.examples.EditPath.Step;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 場所。Ways into a document, by chance. */
final class Places {

    private Places() {}

    /** A way down from the root, ending anywhere; empty for an empty object only. */
    static List<Step> any(JsonObject root, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        JsonValue here = root;
        while (true) {
            if (here instanceof JsonObject object && !object.members().isEmpty()) {
                JsonObject.Member member =
                        object.members().get(random.nextInt(object.members().size()));
                steps.add(new Step.Name(member.name()));
                here = member.value();
            } else if (here instanceof JsonArray array && !array.elements().isEmpty()) {
                int index = random.nextInt(array.elements().size());
                steps.add(new Step.Index(index));
                here = array.elements().get(index);
            } else {
                return steps;
            }
            if (random.nextInt(6) == 0) {
                return steps;
            }
        }
    }

    /** The value at the end of a way that leads somewhere. */
    static JsonValue at(JsonObject root, List<Step> steps) {
        JsonValue here = root;
        for (Step step : steps) {
            here = step instanceof Step.Name member
                    ? ((JsonObject) here).find(member.name())
                    : ((JsonArray) here).elements().get(((Step.Index) step).index());
        }
        return here;
    }

    static EditPath deeper(EditPath path, Step step) {
        List<Step> steps = new ArrayList<>(path.steps());
        steps.add(step);
        return new EditPath("", path.root(), steps);
    }

    /** As {@link EditPath#of} reads it, where the names are such as it reads. */
    static String text(JsonObject root, List<Step> steps) {
        StringBuilder text = new StringBuilder(root.findText("resourceType"));
        for (Step step : steps) {
            if (step instanceof Step.Name member) {
                text.append('.').append(member.name());
            } else {
                text.append('[').append(((Step.Index) step).index()).append(']');
            }
        }
        return text.toString();
    }
}
