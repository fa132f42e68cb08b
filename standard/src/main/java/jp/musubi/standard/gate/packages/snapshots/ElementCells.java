package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** The other cells of a row, from one element of a snapshot. */
final class ElementCells {

    private static final String MAX_VALUE_SET = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet";
    private static final String CORE_LISTS = "http://hl7.org/fhir/ValueSet/";

    private ElementCells() {}

    static String card(JsonObject element) {
        String min = element.find("min") instanceof JsonNumber number ? number.lexical() : "0";
        String max = Plain.text(element, "max");
        return min + ".." + (max.isEmpty() ? "*" : max);
    }

    /** {@code ="text"} or {@code ≈{…}}; empty when nothing is fixed. */
    static String fixed(JsonObject element) {
        for (JsonObject.Member member : element.members()) {
            String name = member.name();
            if (isChoice(name, "fixed")) {
                return "=" + CompactJson.of(member.value());
            }
            if (isChoice(name, "pattern")) {
                return "≈" + CompactJson.of(member.value());
            }
        }
        return "";
    }

    /** The required value set where it is another than R4's. */
    static String binding(JsonObject element, BaseElement base) {
        JsonObject binding = element.findObject("binding");
        if (binding == null || !binding.is("strength", "required")) {
            return "";
        }
        String canonical = Plain.canonical(Plain.text(binding, "valueSet"));
        return canonical.isEmpty() || canonical.equals(base.binding()) ? "" : "required " + canonical;
    }

    static String slicing(JsonObject element) {
        JsonObject slicing = element.findObject("slicing");
        if (slicing == null) {
            return "";
        }
        List<String> discriminators = new ArrayList<>();
        for (JsonObject each : slicing.listObjects("discriminator")) {
            discriminators.add(Plain.text(each, "type") + ":" + Plain.text(each, "path"));
        }
        boolean ordered =
                slicing.find("ordered") instanceof JsonLiteral literal && literal.kind() == JsonLiteral.Kind.TRUE;
        String kind = slicing.is("rules", "closed") ? "closed" : "open";
        String words = ordered ? kind + " ordered" : kind;
        return discriminators.isEmpty() ? words : words + " " + String.join(",", discriminators);
    }

    /** What the element narrows that no cell can say. */
    static List<LeftOut.Kind> leftOut(JsonObject element) {
        List<LeftOut.Kind> kinds = new ArrayList<>();
        for (JsonObject.Member member : element.members()) {
            if (member.name().equals("maxLength")) {
                kinds.add(LeftOut.Kind.MAX_LENGTH);
            } else if (isChoice(member.name(), "minValue") || isChoice(member.name(), "maxValue")) {
                kinds.add(LeftOut.Kind.VALUE_RANGE);
            }
        }
        JsonObject slicing = element.findObject("slicing");
        if (slicing != null && slicing.is("rules", "openAtEnd")) {
            kinds.add(LeftOut.Kind.ORDER_AT_END);
        }
        if (hasMaxValueSet(element.findObject("binding"))) {
            kinds.add(LeftOut.Kind.MAX_VALUE_SET);
        }
        return kinds;
    }

    private static boolean hasMaxValueSet(@Nullable JsonObject binding) {
        if (binding == null) {
            return false;
        }
        for (JsonObject extension : binding.listObjects("extension")) {
            // R4 has some itself (languages, MIME types); only a guide's own one narrows.
            if (extension.is("url", MAX_VALUE_SET)
                    && extension.find("valueCanonical") instanceof JsonText text
                    && !text.value().startsWith(CORE_LISTS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChoice(String name, String stem) {
        return name.length() > stem.length()
                && name.startsWith(stem)
                && Character.isUpperCase(name.charAt(stem.length()));
    }
}
