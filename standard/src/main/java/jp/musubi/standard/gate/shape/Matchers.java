package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import jp.musubi.standard.gate.shape.Slicing.Discriminator;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** スライスの見分け方。How a repetition is known to be of a slice, out of what the slice itself fixes. */
final class Matchers {

    private static final String THIS = "$this";
    private static final String RESOLVE = "resolve()";

    private final Shapes shapes;
    private final Drafts drafts;

    Matchers(Shapes shapes, Drafts drafts) {
        this.shapes = shapes;
        this.drafts = drafts;
    }

    Matcher of(Slicing slicing, Draft slice) {
        List<Matcher> all = new ArrayList<>();
        for (Discriminator discriminator : slicing.discriminators()) {
            // Of several places a slice may leave some open: by system and display, and any display will do.
            Matcher matcher = find(discriminator, slice);
            if (matcher != null) {
                all.add(matcher);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException(slice.path + " fixes nothing at its discriminators");
        }
        return all(all);
    }

    private static Matcher all(List<Matcher> matchers) {
        if (matchers.size() == 1) {
            return matchers.get(0);
        }
        Matcher[] each = matchers.toArray(Matcher[]::new);
        return (value, walk) -> {
            for (Matcher matcher : each) {
                if (!matcher.matches(value, walk)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Null when the slice fixes nothing there. */
    private @Nullable Matcher find(Discriminator discriminator, Draft slice) {
        String path = discriminator.path();
        return switch (discriminator.kind()) {
            case VALUE, PATTERN -> ofValue(path, slice);
            case TYPE -> ofType(path, slice);
            case PROFILE -> ofProfile(path, slice);
            case EXISTS -> ofExistence(path, slice);
        };
    }

    private @Nullable Matcher ofValue(String path, Draft slice) {
        if (path.equals("url") && slice.types.get(0).code().equals("Extension")) {
            String url = url(slice);
            if (url != null) {
                return new TextMatcher(List.of("url"), url);
            }
        }
        List<String> names = names(path);
        Draft target = target(slice, names);
        List<Matcher> tests = new ArrayList<>();
        collect(target, names, tests);
        return tests.isEmpty() ? null : all(tests);
    }

    /** The url that an extension slice fixes, or the profile it names. */
    private @Nullable String url(Draft slice) {
        Draft url = slice.children == null ? null : slice.children.get("url");
        if (url != null && url.fixed != null) {
            return url.fixed.findText();
        }
        List<String> profiles = slice.types.get(0).profiles();
        return profiles.isEmpty() ? null : Shapes.withoutVersion(shapes.canonicalOf(profiles.get(0)));
    }

    private Draft target(Draft slice, List<String> names) {
        Draft here = slice;
        for (String name : names) {
            Draft next = drafts.findChild(here, name);
            if (next == null) {
                next = drafts.findChild(here, name + "[x]");
            }
            if (next == null) {
                throw new IllegalStateException(slice.path + " has no " + name);
            }
            here = next;
        }
        return here;
    }

    /** All that is fixed at the place and inside it. */
    private void collect(Draft draft, List<String> names, List<Matcher> tests) {
        Fixed fixed = draft.fixed;
        String text = fixed == null ? null : fixed.findText();
        if (text != null) {
            tests.add(new TextMatcher(names, text));
            return;
        }
        if (fixed != null) {
            tests.add((value, walk) -> any(value, names, 0, (found, none) -> fixed.fits(found), walk));
            return;
        }
        if (!draft.binding.isEmpty() && tests.isEmpty()) {
            String valueSet = draft.binding;
            tests.add((value, walk) -> any(value, names, 0, (found, here) -> isIn(valueSet, found, here), walk));
        }
        if (draft.children == null) {
            return;
        }
        for (Map.Entry<String, Draft> child : draft.children.entrySet()) {
            if (!child.getKey().equals("extension") && !child.getKey().equals("modifierExtension")) {
                List<String> longer = new ArrayList<>(names);
                longer.add(child.getValue().name().replace("[x]", ""));
                if (isNarrowed(child.getValue())) {
                    collect(child.getValue(), List.copyOf(longer), tests);
                }
            }
        }
    }

    private static boolean isNarrowed(Draft draft) {
        return draft.fixed != null || draft.children != null;
    }

    private static boolean isIn(String valueSet, JsonValue found, Walk walk) {
        if (found instanceof JsonText text) {
            return walk.lists().inValueSet(valueSet, null, text.value()) == Membership.IN;
        }
        if (!(found instanceof JsonObject object)) {
            return false;
        }
        if (object.has("coding")) {
            return object.listObjects("coding").stream().anyMatch(coding -> isIn(valueSet, coding, walk));
        }
        String code = object.findText("code");
        return code != null && walk.lists().inValueSet(valueSet, object.findText("system"), code) == Membership.IN;
    }

    private Matcher ofType(String path, Draft slice) {
        List<String> names = names(path);
        boolean resolved = path.contains(RESOLVE);
        List<TypeUse> uses = target(slice, names).types;
        List<String> types = resolved
                ? uses.stream()
                        .flatMap(use -> use.targets().stream())
                        .map(this::typeOf)
                        .toList()
                : uses.stream().map(TypeUse::code).toList();
        return (value, walk) -> any(
                value,
                names,
                0,
                (found, here) -> {
                    JsonObject resource = resource(found, resolved, here);
                    return resource != null && isOfType(resource, types);
                },
                walk);
    }

    private String typeOf(String target) {
        String type = shapes.findType(shapes.canonicalOf(target));
        return type == null ? target : type;
    }

    private Matcher ofProfile(String path, Draft slice) {
        List<String> names = names(path);
        boolean resolved = path.contains(RESOLVE);
        List<String> profiles = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (TypeUse use : target(slice, names).types) {
            List<String> named = resolved ? use.targets() : use.profiles();
            named.forEach(name -> profiles.add(Shapes.withoutVersion(shapes.canonicalOf(name))));
            types.addAll(resolved ? named.stream().map(this::typeOf).toList() : List.of(use.code()));
        }
        return (value, walk) -> any(
                value,
                names,
                0,
                (found, here) -> {
                    JsonObject resource = resource(found, resolved, here);
                    return resource != null && isOfType(resource, types) && fulfils(resource, profiles);
                },
                walk);
    }

    private static boolean isOfType(JsonObject resource, List<String> types) {
        if (resource.find("resourceType") instanceof JsonText type) {
            for (int i = 0; i < types.size(); i++) {
                if (type.is(types.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Declares one of the profiles, or none at all: then the type alone tells. */
    private static boolean fulfils(JsonObject resource, List<String> profiles) {
        JsonObject meta = resource.findObject("meta");
        List<JsonValue> declared = meta == null ? List.of() : meta.list("profile");
        if (profiles.isEmpty() || declared.isEmpty()) {
            return true;
        }
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i) instanceof JsonText text && isOneOf(text, profiles)) {
                return true;
            }
        }
        return false;
    }

    /** Asked for each slice of each entry: bytes first, as most declare a profile without its version. */
    private static boolean isOneOf(JsonText declared, List<String> profiles) {
        for (int i = 0; i < profiles.size(); i++) {
            if (declared.is(profiles.get(i))) {
                return true;
            }
        }
        String name = declared.value();
        return name.indexOf('|') >= 0 && profiles.contains(Shapes.withoutVersion(name));
    }

    private static @Nullable JsonObject resource(JsonValue found, boolean resolved, Walk walk) {
        if (!(found instanceof JsonObject object)) {
            return null;
        }
        String reference = resolved ? object.findText("reference") : null;
        return resolved ? (reference == null ? null : walk.resolve(reference)) : object;
    }

    private Matcher ofExistence(String path, Draft slice) {
        List<String> names = names(path);
        boolean wanted = target(slice, names).card.max() > 0;
        return (value, walk) -> any(value, names, 0, (found, none) -> true, walk) == wanted;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("\\.")) {
            if (!name.equals(THIS) && !name.equals(RESOLVE) && !name.isEmpty()) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** Whether some value at the path passes. */
    private static boolean any(
            JsonValue value, List<String> names, int from, BiPredicate<JsonValue, Walk> test, Walk walk) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                if (any(array.elements().get(i), names, from, test, walk)) {
                    return true;
                }
            }
            return false;
        }
        if (from == names.size()) {
            return test.test(value, walk);
        }
        if (!(value instanceof JsonObject object)) {
            return false;
        }
        JsonValue next = object.find(names.get(from));
        return next != null && any(next, names, from + 1, test, walk);
    }
}
