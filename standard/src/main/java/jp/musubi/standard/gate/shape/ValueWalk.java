package jp.musubi.standard.gate.shape;

import jp.musubi.standard.gate.shape.Variant.Kind;
import jp.musubi.standard.gate.shape.Variant.Rules;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 一つの値。Its type, form, fixed value, binding and target. */
final class ValueWalk {

    private static final String OBJECT = "オブジェクト";

    private final Walk walk;
    private final Shapes shapes;
    private final ObjectWalk objects;
    private final ResourceWalk resources;
    private final References references;

    ValueWalk(Walk walk, Shapes shapes, ObjectWalk objects, ResourceWalk resources) {
        this.walk = walk;
        this.shapes = shapes;
        this.objects = objects;
        this.resources = resources;
        this.references = new References(walk);
    }

    static boolean isNull(JsonValue value) {
        return value instanceof JsonLiteral literal && literal.kind() == JsonLiteral.Kind.NULL;
    }

    void judge(JsonValue value, Variant variant) {
        Rules rules = variant.rules();
        if (isNull(value)) {
            walk.report("G-NULL", value, rules.path());
        } else if (variant.primitive() != null) {
            primitive(value, variant.primitive(), rules);
        } else if (value instanceof JsonObject object) {
            object(object, variant, rules);
        } else {
            walk.report("G-JSON-TYPE", value, rules.path(), OBJECT);
        }
    }

    private void primitive(JsonValue value, Primitive primitive, Rules rules) {
        if (!primitive.hasJson(value)) {
            walk.report("G-JSON-TYPE", value, rules.path(), primitive.json().japanese());
        } else if (!primitive.hasForm(value)) {
            report(rules, "G-LEXICAL", value, primitive.code());
        } else {
            narrowed(value, rules);
        }
    }

    private void object(JsonObject object, Variant variant, Rules rules) {
        switch (variant.kind()) {
            case RESOURCE, CONTAINED -> {
                resources.judge(object, rules, variant.kind() == Kind.CONTAINED);
                return;
            }
            case EXTENSION -> objects.judge(object, extension(object, variant));
            case REFERENCE -> {
                objects.judge(object, variant.shape().get());
                references.judge(object, rules);
            }
            default -> complex(object, variant, rules);
        }
        narrowed(object, rules);
    }

    /** A data type, by what the element narrows and by each profile of the type that the element names. */
    private void complex(JsonObject object, Variant variant, Rules rules) {
        objects.judge(object, variant.shape().get());
        for (int i = 0; i < rules.profiles().size(); i++) {
            Shape profile = shapes.findProfile(rules.profiles().get(i));
            if (profile != null && profile.type().equals(variant.type())) {
                objects.judge(object, profile);
            }
        }
    }

    /** An extension is judged by the definition behind its url, where that is known. */
    private Shape extension(JsonObject object, Variant variant) {
        Shape narrowed = variant.shape().get();
        String url = object.findText("url");
        Shape known = url == null || !walk.judgesExtension(url) ? null : findExtension(url);
        return known == null ? narrowed : known;
    }

    private @Nullable Shape findExtension(String url) {
        return "Extension".equals(shapes.findType(url)) ? shapes.findProfile(url) : null;
    }

    private void narrowed(JsonValue value, Rules rules) {
        Fixed fixed = rules.fixed();
        if (fixed != null && !fixed.fits(value)) {
            report(rules, fixed.pattern() ? "G-PATTERN" : "G-FIXED", value, fixed.words());
        } else if (!rules.binding().isEmpty()) {
            walk.bound(rules.binding(), value, rules.rule());
        }
    }

    private void report(Rules rules, String general, JsonValue place, String word) {
        if (!rules.isSilent()) {
            walk.report(rules.rule().isEmpty() ? general : rules.rule(), place, rules.path(), word);
        }
    }
}
