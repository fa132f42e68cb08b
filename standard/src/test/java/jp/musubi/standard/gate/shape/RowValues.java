package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.Edit.Op;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 破るための値。Values that are right for FHIR R4 and wrong for a row. */
final class RowValues {

    private static final String OTHER_URL = "urn:example:other";

    private RowValues() {}

    /** A value of a type, as JSON. */
    static String ofType(String type) {
        return switch (type) {
            case "boolean" -> "true";
            case "integer", "positiveInt", "unsignedInt", "decimal" -> "7";
            case "date", "dateTime" -> "\"2001-01-01\"";
            case "instant" -> "\"2001-01-01T00:00:00Z\"";
            case "time" -> "\"01:02:03\"";
            case "base64Binary" -> "\"AAAA\"";
            case "oid" -> "\"urn:oid:1.2.3\"";
            case "uuid" -> "\"urn:uuid:00000000-0000-4000-8000-0000000000ff\"";
            case "uri", "url", "canonical" -> "\"urn:example:other\"";
            case "string", "code", "id", "markdown" -> "\"zz\"";
            case "Period" -> "{\"start\": \"2001-01-01\"}";
            case "Reference" -> "{\"display\": \"zz\"}";
            default -> "{\"id\": \"zz\"}";
        };
    }

    /** Another value than the fixed one: of a pattern, the value that is there with what the pattern names changed. */
    static String other(JsonValue fixed, String present, String type) {
        if (!(fixed instanceof JsonObject) && !(fixed instanceof JsonArray)) {
            return ofType(type);
        }
        String leaf = leaf(fixed);
        return present.replace('"' + leaf + '"', "\"zz\"");
    }

    private static String leaf(JsonValue value) {
        if (value instanceof JsonText text) {
            return text.value();
        }
        JsonValue inside = value instanceof JsonObject object
                ? object.members().get(0).value()
                : ((JsonArray) value).elements().get(0);
        return leaf(inside);
    }

    /** A resource type that FHIR R4 allows there, if it can be, and the row does not. */
    static String targetBeside(Draft draft, Shapes shapes) {
        List<String> allowed = new ArrayList<>();
        for (TypeUse use : draft.types) {
            for (String target : use.targets()) {
                String type = shapes.findType(shapes.canonicalOf(target));
                allowed.add(type == null ? target : type);
            }
        }
        for (TypeUse base : draft.baseTypes) {
            for (String target : base.targets()) {
                if (!allowed.contains(target)) {
                    return target;
                }
            }
        }
        return "Basic";
    }

    static boolean isListAbsent(String binding) {
        String valueSet = binding.substring(binding.indexOf(' ') + 1);
        return StandardCodeLists.standard().inValueSet(valueSet, null, "zz") == Membership.UNKNOWN;
    }

    /** A repetition of a slice with no more than what tells it. */
    static String member(Draft slice, Slicing slicing) {
        StringBuilder members = new StringBuilder();
        for (Slicing.Discriminator each : slicing.discriminators()) {
            Fixed fixed = slice.children.get(each.path()).fixed;
            members.append(members.length() == 0 ? "" : ", ");
            members.append('"')
                    .append(each.path())
                    .append("\": \"")
                    .append(fixed.words())
                    .append('"');
        }
        return "{" + members + "}";
    }

    /** Changes what tells a repetition's slice, so that it is of none. */
    static Edit foreign(String path, JsonValue repetition, Slicing.Discriminator discriminator) {
        String way = discriminator.path().replace("$this", "").replace("resolve()", "");
        if (discriminator.kind() != Slicing.Kind.VALUE && discriminator.kind() != Slicing.Kind.PATTERN) {
            boolean resolved = discriminator.path().contains("resolve()");
            String place = resolved ? path + ".reference" : way.isEmpty() ? path : path + '.' + way;
            String value = resolved
                    ? "\"Basic/x\""
                    : "{\"resourceType\": \"Basic\", \"id\": \"x\", \"code\": {\"text\": \"x\"}}";
            return RowBreaker.edit(Op.REPLACE, place, value);
        }
        StringBuilder place = new StringBuilder(path);
        JsonValue here = repetition;
        for (String name : way.isEmpty() ? new String[0] : way.split("\\.")) {
            here = ((JsonObject) here).find(name);
            place.append('.').append(name);
            while (here instanceof JsonArray array) {
                here = array.elements().get(0);
                place.append("[0]");
            }
        }
        boolean url = way.endsWith("system") || way.endsWith("url");
        return RowBreaker.edit(Op.REPLACE, place.toString(), url ? '"' + OTHER_URL + '"' : "\"zz\"");
    }
}
