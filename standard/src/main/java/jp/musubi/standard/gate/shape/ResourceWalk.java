package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.shape.Variant.Rules;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** リソース。Which shapes a resource is held against: those of the profiles it declares and of the place it is in. */
final class ResourceWalk {

    private final Walk walk;
    private final Shapes shapes;
    private final ObjectWalk objects;
    private final R4Tables tables = R4Tables.standard();
    private @Nullable JsonObject rootResource;

    ResourceWalk(Walk walk, Shapes shapes) {
        this.walk = walk;
        this.shapes = shapes;
        this.objects = new ObjectWalk(walk, shapes, this);
    }

    /** What the root declares has been looked at by the caller, who knows what may stand there. */
    void root(JsonObject root) {
        rootResource = root;
        judge(root, null, false);
    }

    /** @param rules of the element that holds the resource; null at the root */
    void judge(JsonObject resource, @Nullable Rules rules, boolean contained) {
        String type = resource.findText("resourceType");
        if (type == null) {
            walk.reportMissing("G-RESOURCE-TYPE", resource, "resourceType");
            return;
        }
        if (!tables.isResource(type)) {
            walk.report("G-RESOURCE-TYPE", resource);
            return;
        }
        if (rules != null && !rules.targets().isEmpty() && !rules.targets().contains(type)) {
            if (!rules.isSilent()) {
                walk.report(
                        rules.rule().isEmpty() ? "G-RESOURCE-KIND" : rules.rule(),
                        resource,
                        String.join("・", rules.targets()));
            }
            return;
        }
        walk.resources().enter(resource, contained);
        for (Shape shape : shapesFor(resource, type, rules)) {
            objects.judge(resource, shape);
        }
        walk.resources().leave();
    }

    private List<Shape> shapesFor(JsonObject resource, String type, @Nullable Rules rules) {
        if (walk.isBaseOnly()) {
            return List.of(shapes.type(type));
        }
        List<Shape> found = new ArrayList<>(1);
        JsonObject meta = resource.findObject("meta");
        for (JsonValue each : meta == null ? List.<JsonValue>of() : meta.list("profile")) {
            if (each instanceof JsonText text) {
                declared(text, type, found, resource == rootResource);
            }
        }
        boolean several = false;
        if (found.isEmpty() && rules != null) {
            allowed(type, rules, found);
            several = found.size() > 1;
        }
        if (found.isEmpty()) {
            found.add(shapes.type(type));
        }
        return several ? List.of(fittest(resource, found)) : found;
    }

    /** The profiles that the place allows for the type. */
    private void allowed(String type, Rules rules, List<Shape> found) {
        for (String canonical : rules.profiles()) {
            if (type.equals(shapes.findType(canonical))) {
                add(shapes.findProfile(canonical), found);
            }
        }
    }

    /** Of several profiles that a place allows, the first that least is wrong with. */
    private Shape fittest(JsonObject resource, List<Shape> several) {
        Shape best = several.get(0);
        int least = Integer.MAX_VALUE;
        for (Shape shape : several) {
            int wrong = walk.countOf(() -> objects.judge(resource, shape));
            if (wrong < least) {
                least = wrong;
                best = shape;
            }
        }
        return best;
    }

    private void declared(JsonText declared, String type, List<Shape> found, boolean root) {
        String narrowed = shapes.findType(declared.value());
        if (narrowed == null) {
            unknown(declared, root);
        } else if (narrowed.equals(type)) {
            add(shapes.findProfile(declared.value()), found);
        } else {
            walk.report("G-PROFILE-OTHER-TYPE", declared, narrowed);
        }
    }

    /** A profile that is not checked must not look as if it were. */
    private void unknown(JsonText declared, boolean root) {
        String present = shapes.findMoved(declared.value());
        if (root) {
            return;
        }
        if (present != null) {
            walk.report("G-PROFILE-MOVED", declared, present);
        } else {
            walk.report("G-PROFILE-UNKNOWN", declared);
        }
    }

    private static void add(@Nullable Shape shape, List<Shape> found) {
        if (shape != null && !found.contains(shape)) {
            found.add(shape);
        }
    }
}
