package jp.musubi.standard.gate.examples;

import java.util.List;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonPath;
import jp.musubi.standard.json.JsonValue;

/**
 * 決まりの例。How a rule is broken and what it looks like unbroken, short enough for a page.
 *
 * @param example name of the document of which both are a part
 * @param expression where the part is, such as {@code Bundle.entry[1].resource}
 * @param good the part that the gate accepts; "…" stands for what is left out
 * @param bad the same part, broken
 */
public record RuleExample(String example, String expression, String good, String bad) {

    public static RuleExample of(Break broken) {
        byte[] before = Examples.standard().get(broken.example());
        Change first = broken.changes().get(0);
        if (first instanceof Trick trick) {
            String good = new Fragment("type", 0).of(Editor.parsed(before).root());
            return new RuleExample(
                    broken.example(), "Bundle", good, trick.kind().shown());
        }
        return of(broken, before, ((Edit) first).path());
    }

    private static RuleExample of(Break broken, byte[] before, EditPath path) {
        JsonDocument good = Editor.parsed(before);
        Part part = part(good, path);
        JsonDocument bad = Editor.parsed(broken.applyTo(before));
        JsonPath way = good.pathTo(part.object());
        return new RuleExample(
                broken.example(),
                expression(way),
                part.view().of(part.object()),
                part.view().of(walk(bad.root(), way)));
    }

    /** The smallest object around a place, and how the way to the place looks in it. */
    private record Part(JsonValue object, Fragment view) {}

    private static Part part(JsonDocument document, EditPath path) {
        List<EditPath.Step> steps = path.steps();
        int last = steps.size() - 1;
        while (!(steps.get(last) instanceof EditPath.Step.Name)) {
            last--;
        }
        EditPath around = new EditPath(path.text(), path.root(), steps.subList(0, last));
        JsonValue object =
                last == 0 ? document.root() : Place.find(document, around).value();
        String focus = ((EditPath.Step.Name) steps.get(last)).name();
        int index = last == steps.size() - 1 ? 0 : Place.find(document, path).index();
        return new Part(object, new Fragment(focus, index));
    }

    /** The value at the end of the way, or the last one on it when the way breaks off. */
    private static JsonValue walk(JsonValue root, JsonPath way) {
        JsonValue here = root;
        for (JsonPath.Step step : way.steps()) {
            JsonValue next = null;
            if (step instanceof JsonPath.Step.Name member && here instanceof JsonObject object) {
                next = object.find(member.name());
            } else if (step instanceof JsonPath.Step.Index at
                    && here instanceof JsonArray array
                    && at.index() < array.elements().size()) {
                next = array.elements().get(at.index());
            }
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    private static String expression(JsonPath way) {
        StringBuilder text = new StringBuilder("Bundle");
        for (JsonPath.Step step : way.steps()) {
            if (step instanceof JsonPath.Step.Name member) {
                text.append('.').append(member.name());
            } else if (step instanceof JsonPath.Step.Index at) {
                text.append('[').append(at.index()).append(']');
            }
        }
        return text.toString();
    }
}
