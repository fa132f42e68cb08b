package jp.musubi.standard.gate.shape;

import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.shape.Shape.Member;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 一つのオブジェクト。Its members by name, what is missing, and the invariants on it. */
final class ObjectWalk {

    private final Walk walk;
    private final ValueWalk values;
    private final SliceWalk slices;

    ObjectWalk(Walk walk, Shapes shapes, ResourceWalk resources) {
        this.walk = walk;
        this.values = new ValueWalk(walk, shapes, this, resources);
        this.slices = new SliceWalk(walk, values);
    }

    void judge(JsonObject object, Shape shape) {
        int size = object.size();
        if (size == 0) {
            walk.report("G-EMPTY", object);
            return;
        }
        long whole = 0;
        long half = 0;
        for (int i = 0; i < size; i++) {
            JsonObject.Member member = object.member(i);
            Member known = shape.find(member.name());
            if (known == null) {
                unknown(member, shape);
            } else if (known.half()) {
                half |= 1L << known.element().index();
                half(object, member, known);
            } else {
                long bit = 1L << known.element().index();
                if ((whole & bit) != 0) {
                    walk.report(
                            "G-CHOICE-TWICE", member.value(), known.element().path());
                }
                whole |= bit;
                element(object, member, known);
            }
        }
        missing(object, shape, whole | half);
        if (shape.isCoding()) {
            walk.coding(object);
        }
        List<Invariant> invariants = shape.invariants();
        for (int i = 0; i < invariants.size(); i++) {
            invariants.get(i).judge(object, walk);
        }
    }

    private void unknown(JsonObject.Member member, Shape shape) {
        if (!shape.isResource() || !member.name().equals("resourceType")) {
            walk.report("G-UNKNOWN-ELEMENT", member.value(), shape.type());
        }
    }

    /** The other half of a primitive: its id and extensions, for an array one by one. */
    private void half(JsonObject object, JsonObject.Member member, Member known) {
        Variant variant = known.variant();
        if (variant == null) {
            return;
        }
        if (member.value() instanceof JsonArray array && known.element().array()) {
            for (JsonValue each : array.elements()) {
                if (each instanceof JsonObject inside) {
                    judge(inside, variant.shape().get());
                } else if (!ValueWalk.isNull(each)) {
                    walk.report("G-JSON-TYPE", each, known.element().path(), "オブジェクト");
                }
            }
        } else if (member.value() instanceof JsonObject inside
                && !known.element().array()) {
            judge(inside, variant.shape().get());
        } else {
            walk.report("G-JSON-TYPE", member.value(), known.element().path(), "オブジェクト");
        }
    }

    private void element(JsonObject object, JsonObject.Member member, Member known) {
        Element element = known.element();
        Variant variant = known.variant();
        JsonValue value = member.value();
        if (element.card().max() == 0) {
            report(element, "G-FORBIDDEN", value);
        } else if (variant == null) {
            report(element, "G-CHOICE-TYPE", value);
        } else if (element.array() != value instanceof JsonArray) {
            walk.report(element.array() ? "G-ARRAY" : "G-NOT-ARRAY", value, element.path());
        } else if (value instanceof JsonArray array) {
            array(object, array, known);
        } else if (element.slices().isEmpty()) {
            values.judge(value, variant);
        } else {
            slices.judge(List.of(value), value, element, variant);
        }
    }

    private void array(JsonObject object, JsonArray array, Member known) {
        Element element = known.element();
        Variant variant = known.variant();
        List<JsonValue> elements = array.elements();
        if (elements.isEmpty()) {
            walk.report("G-EMPTY", array);
            return;
        }
        if (elements.size() > element.card().max()) {
            report(element, "G-MAX", array, String.valueOf(element.card().max()));
        }
        if (elements.size() < element.card().min()) {
            report(element, "G-MIN-COUNT", array, String.valueOf(element.card().min()));
        }
        boolean holes = variant != null && variant.kind() == Variant.Kind.PRIMITIVE && object.has(known.otherName());
        if (variant == null) {
            return;
        }
        if (!element.slices().isEmpty()) {
            slices.judge(elements, array, element, variant);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            JsonValue each = elements.get(i);
            if (!holes || !ValueWalk.isNull(each)) {
                values.judge(each, variant);
            }
        }
    }

    /** @param seen also those of which only the other half is there */
    private void missing(JsonObject object, Shape shape, long seen) {
        List<Element> needed = shape.needed();
        for (int i = 0; i < needed.size(); i++) {
            Element element = needed.get(i);
            if ((seen & 1L << element.index()) == 0) {
                if (element.isRequired()) {
                    missing(object, element);
                } else {
                    slices.missing(object, element);
                }
            }
        }
    }

    private void missing(JsonObject object, Element element) {
        if (!element.rule().equals("-")) {
            walk.reportMissing(element.ruleOr("G-MIN"), object, element.name(), element.path());
        }
    }

    private void report(Element element, String rule, JsonValue place, String... words) {
        if (!element.rule().equals("-")) {
            String[] all = new String[words.length + 1];
            all[0] = element.path();
            System.arraycopy(words, 0, all, 1, words.length);
            walk.report(element.ruleOr(rule), place, all);
        }
    }
}
