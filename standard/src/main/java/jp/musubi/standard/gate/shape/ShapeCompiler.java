package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.shape.Element.Slice;
import jp.musubi.standard.gate.shape.Element.Slices;
import jp.musubi.standard.gate.shape.Shape.Member;
import jp.musubi.standard.gate.shape.Variant.Kind;
import jp.musubi.standard.gate.shape.Variant.Rules;
import org.jspecify.annotations.Nullable;

/** 組み立て。Drafts into shapes. */
final class ShapeCompiler {

    /** What was seen of an object is kept in the bits of one long. */
    private static final int MOST_ELEMENTS = Long.SIZE;

    private final Shapes shapes;
    private final R4Tables tables = R4Tables.standard();
    private final Drafts drafts = new Drafts(tables);
    private final InvariantBook invariants = InvariantBook.standard();

    ShapeCompiler(Shapes shapes) {
        this.shapes = shapes;
    }

    Shape type(String type) {
        return shape(drafts.ofType(type), type);
    }

    Shape content(String path) {
        return shape(drafts.at(path), "BackboneElement");
    }

    Shape profile(ProfileTable table) {
        return shape(new Overlay(drafts, shapes.guide()).of(table), table.type());
    }

    private Shape shape(Draft draft, String type) {
        Map<String, Member> members = new HashMap<>();
        List<Element> needed = new ArrayList<>();
        int index = 0;
        for (Draft child : drafts.childrenOf(draft).values()) {
            if (index == MOST_ELEMENTS) {
                throw new IllegalStateException("Too many elements: " + draft.path);
            }
            Element element = element(child, index++);
            if (element.isRequired() || element.slices().needOne()) {
                needed.add(element);
            }
            name(child, element, members);
        }
        return new Shape(type, tables.isResource(type), members, needed, invariantsOf(draft, type));
    }

    private Element element(Draft draft, int index) {
        return new Element(
                index,
                draft.name().replace("[x]", ""),
                draft.path,
                draft.array,
                draft.card,
                draft.rule,
                draft.slicing == null ? Slices.NONE : slices(draft, draft.slicing));
    }

    /** All names in JSON under which the element may stand. */
    private void name(Draft draft, Element element, Map<String, Member> members) {
        if (!draft.isChoice()) {
            name(element.name(), element, variant(draft, draft.types), members);
            return;
        }
        for (TypeUse use : draft.baseTypes) {
            members.put(element.name() + Overlay.capitalised(use.code()), new Member(element, null, false, ""));
        }
        for (TypeUse use : draft.types) {
            Draft one = drafts.oneOf(draft, use);
            name(element.name() + Overlay.capitalised(use.code()), element, variant(one, one.types), members);
        }
    }

    private void name(String jsonName, Element element, Variant variant, Map<String, Member> members) {
        // 文書の名と同じ一つの文字列にする
        String name = jsonName.intern();
        String half = ('_' + jsonName).intern();
        members.put(name, new Member(element, variant, false, half));
        if (variant.kind() == Kind.PRIMITIVE) {
            members.put(half, new Member(element, variant, true, name));
        }
    }

    private Variant variant(Draft draft, List<TypeUse> uses) {
        TypeUse first = uses.get(0);
        List<String> profiles = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (TypeUse use : uses) {
            profiles.addAll(shapes.canonicalsOf(use.profiles()));
            targets.addAll(use.targets());
        }
        Kind kind = kind(draft, first);
        if (kind.isResource()) {
            uses.forEach(use -> targets.add(use.code()));
        } else {
            targets.replaceAll(this::resourceType);
        }
        Supplier<Shape> inside = inside(draft, first, kind);
        if (kind == Kind.COMPLEX && profiles.size() == 1 && draft.children == null && shapes.knows(profiles.get(0))) {
            // The profile of the type holds all that the type does, so the type alone is not judged again.
            String profile = profiles.remove(0);
            inside = new Later(() -> shapes.getProfile(profile));
        }
        Rules rules = new Rules(
                draft.path,
                draft.rule,
                draft.fixed,
                draft.binding,
                List.copyOf(profiles),
                targets.contains("Resource") ? List.of() : List.copyOf(targets));
        return new Variant(kind, first.code(), Primitive.find(first.code()), inside, rules);
    }

    private Kind kind(Draft draft, TypeUse use) {
        if (use.isContentReference()) {
            return Kind.COMPLEX;
        }
        if (Primitive.find(use.code()) != null) {
            return Kind.PRIMITIVE;
        }
        if (use.code().equals("Resource") || tables.isResource(use.code())) {
            return draft.name().equals("contained") ? Kind.CONTAINED : Kind.RESOURCE;
        }
        return switch (use.code()) {
            case "Extension" -> Kind.EXTENSION;
            case "Reference" -> Kind.REFERENCE;
            default -> Kind.COMPLEX;
        };
    }

    /** The shape of what is inside: shared by all elements of a type as long as nobody narrows it there. */
    private Supplier<Shape> inside(Draft draft, TypeUse use, Kind kind) {
        if (kind == Kind.PRIMITIVE) {
            return new Later(() -> shapes.type("Element"));
        }
        boolean ruled =
                !draft.invariants.isEmpty() || !onElement(draft, use.code()).isEmpty();
        if (draft.children != null || ruled) {
            return kind.isResource() && draft.children == null
                    ? new Later(() -> shapes.type(use.code()))
                    : new Later(() -> shape(draft, use.isContentReference() ? "BackboneElement" : use.code()));
        }
        if (use.isContentReference()) {
            return new Later(() -> shapes.content(use.contentPath()));
        }
        return new Later(() -> shapes.type(use.code()));
    }

    /** The resource type behind a target, which may be the name of a profile. */
    private String resourceType(String target) {
        int bracket = target.indexOf('<');
        String name = bracket < 0 ? target : target.substring(0, bracket);
        if (name.equals("Resource") || tables.isResource(name)) {
            return name;
        }
        String type = shapes.findType(shapes.canonicalOf(name));
        // A profile nobody knows restricts nothing that could be judged.
        return type == null ? "Resource" : type;
    }

    private Slices slices(Draft draft, Slicing slicing) {
        List<Slice> slices = new ArrayList<>();
        draft.slices.forEach((name, slice) -> {
            Matcher matcher = new Matchers(shapes, drafts).of(slicing, slice);
            slices.add(new Slice(name, slice.path, slice.card, slice.rule, matcher, variant(slice, slice.types)));
        });
        // A re-slice is narrower than the slice it is part of, so it is tried first.
        slices.sort(java.util.Comparator.comparingInt(slice -> slice.name().contains("/") ? 0 : 1));
        return new Slices(slicing.closed(), slicing.ordered(), slices);
    }

    private List<Invariant> invariantsOf(Draft draft, String type) {
        List<Invariant> all = new ArrayList<>();
        for (String each = type; each != null; each = tables.findBase(each)) {
            all.addAll(invariants.listOfBase(each));
        }
        all.addAll(onElement(draft, type));
        for (String id : draft.invariants) {
            Invariant invariant = invariants.find(id);
            if (invariant != null) {
                all.add(invariant);
            }
        }
        return all;
    }

    /** Those of FHIR R4 on this element alone. A choice has some for its quantities only (SimpleQuantity). */
    private List<Invariant> onElement(Draft draft, String type) {
        if (draft.basePath.equals(type)) {
            return List.of();
        }
        List<Invariant> here = invariants.listOfBase(draft.basePath);
        return here.isEmpty() && type.equals("Quantity") ? invariants.listOfBase(draft.basePath + "[x]") : here;
    }

    /** Made when first asked for, since types hold each other. Several threads may make it; all are the same. */
    private static final class Later implements Supplier<Shape> {

        private final Supplier<Shape> maker;
        private volatile @Nullable Shape made;

        Later(Supplier<Shape> maker) {
            this.maker = maker;
        }

        @Override
        public Shape get() {
            Shape shape = made;
            if (shape == null) {
                shape = maker.get();
                made = shape;
            }
            return shape;
        }
    }
}
