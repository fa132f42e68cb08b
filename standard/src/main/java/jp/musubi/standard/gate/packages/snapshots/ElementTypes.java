package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** The types of one element of a snapshot, in the words of our tables. */
final class ElementTypes {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    /** FHIR R4 itself has these where it says Quantity, and our base tables leave them out. */
    private static final List<String> R4_QUANTITIES = List.of(CORE + "SimpleQuantity", CORE + "MoneyQuantity");

    private ElementTypes() {}

    /** Type codes; those of FHIRPath, which stand for ids and urls, are left out. */
    static List<String> codes(JsonObject element) {
        List<String> codes = new ArrayList<>();
        for (JsonObject type : element.listObjects("type")) {
            String code = Plain.text(type, "code");
            if (!code.isEmpty() && code.indexOf('/') < 0) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The types in the words of a table; empty when they are those of R4. */
    static String narrowed(JsonObject element, BaseElement base) {
        List<String> types = texts(element);
        boolean unchanged = types.isEmpty() || base.isReference() || same(types, base.types());
        return unchanged ? "" : String.join("|", types);
    }

    /** The types in the words of a table, whatever they are in R4. */
    static String written(JsonObject element) {
        return String.join("|", texts(element));
    }

    private static List<String> texts(JsonObject element) {
        List<String> types = new ArrayList<>();
        for (JsonObject type : element.listObjects("type")) {
            String code = Plain.text(type, "code");
            if (!code.isEmpty() && code.indexOf('/') < 0) {
                types.add(text(code, type));
            }
        }
        return types;
    }

    private static String text(String code, JsonObject type) {
        List<String> profiles = canonicals(type, "profile");
        profiles.removeAll(R4_QUANTITIES);
        if (!profiles.isEmpty()) {
            return code + "<" + String.join("|", profiles) + ">";
        }
        List<String> targets = code.equals("Reference") ? canonicals(type, "targetProfile") : List.of();
        if (targets.isEmpty() || targets.contains(CORE + "Resource")) {
            return code;
        }
        List<String> names = targets.stream().map(ElementTypes::shortened).toList();
        return code + "(" + String.join("|", names) + ")";
    }

    private static List<String> canonicals(JsonObject type, String name) {
        List<String> canonicals = new ArrayList<>();
        for (JsonValue each : type.list(name)) {
            if (each instanceof JsonText text) {
                canonicals.add(Plain.canonical(Plain.of(text.value())));
            }
        }
        return canonicals;
    }

    /** R4's own types by their name, anything else by its canonical. */
    private static String shortened(String canonical) {
        String name = canonical.startsWith(CORE) ? canonical.substring(CORE.length()) : "";
        return R4Base.standard().hasType(name) ? name : canonical;
    }

    private static boolean same(List<String> types, List<String> base) {
        if (types.size() != base.size()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            if (!types.get(i).equals(base.get(i))) {
                return sorted(types).equals(sorted(base));
            }
        }
        return true;
    }

    /** As sets at both levels, since the order of types and of targets says nothing. */
    private static HashSet<Object> sorted(List<String> types) {
        HashSet<Object> set = new HashSet<>();
        for (String type : types) {
            set.add(List.of(TypeTexts.code(type), new HashSet<>(TypeTexts.inner(type)), type.indexOf('<') < 0));
        }
        return set;
    }
}
