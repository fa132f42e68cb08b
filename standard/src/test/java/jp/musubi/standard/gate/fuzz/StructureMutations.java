package jp.musubi.standard.gate.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.Edit.Op;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.examples.EditPath.Step;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonValue;

/** 構造の変異。Edits at places of the tree: what is taken away, doubled, renamed, added or copied stays JSON. */
final class StructureMutations implements Mutation {

    private final Words words;
    private final Mutation otherwise;

    /** @param otherwise for what is no document with a resource type */
    StructureMutations(Words words, Mutation otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    @Override
    public byte[] of(byte[] body, SplittableRandom random) {
        JsonReading reading = JsonDocument.parse(body, JsonLimits.SUBMISSION);
        if (!(reading instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject root)
                || root.findText("resourceType") == null) {
            return otherwise.of(body, random);
        }
        String type = root.findText("resourceType");
        List<Step> steps = Places.any(root, random);
        if (steps.isEmpty()) {
            return otherwise.of(body, random);
        }
        EditPath path = new EditPath("", type, steps);
        Edit edit = edit(path, root, random);
        try {
            return edit.applyTo(body);
        } catch (IllegalArgumentException e) {
            // A renamed path or a COPY to a place that another name hides: the edit cannot be made there.
            return otherwise.of(body, random);
        }
    }

    private Edit edit(EditPath path, JsonObject root, SplittableRandom random) {
        boolean member = path.steps().get(path.steps().size() - 1) instanceof Step.Name;
        return switch (random.nextInt(6)) {
            case 0 -> new Edit(Op.REMOVE, path, "");
            case 1 -> member ? new Edit(Op.RENAME, path, words.name(random)) : new Edit(Op.DUPLICATE, path, "");
            case 2 -> new Edit(Op.REPLACE, path, words.value(random));
            case 3 -> added(path, root, random);
            case 4 -> new Edit(Op.COPY, path, Places.text(root, Places.any(root, random)));
            default -> member ? new Edit(Op.REMOVE, path, "") : new Edit(Op.DUPLICATE, path, "");
        };
    }

    /** A new member of the object there, or a new element. */
    private Edit added(EditPath path, JsonObject root, SplittableRandom random) {
        JsonValue here = Places.at(root, path.steps());
        if (here instanceof JsonObject) {
            return new Edit(Op.ADD, Places.deeper(path, new Step.Name(words.name(random))), words.value(random));
        }
        if (here instanceof JsonArray) {
            return new Edit(Op.ADD, Places.deeper(path, new Step.Behind()), words.value(random));
        }
        return new Edit(Op.REPLACE, path, words.value(random));
    }
}
