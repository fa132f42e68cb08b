package jp.musubi.platform.demo.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** FHIR の部品。Small pieces of FHIR JSON as ordered maps; an absent value leaves its name out. */
final class Fhir {

    static final String INSTITUTION = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
    private static final String RESOURCE_IDENTIFIER = "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier";

    private Fhir() {}

    /** @param namesAndValues name, value, name, value ...; a null value is left out */
    static Node object(@Nullable Object... namesAndValues) {
        Node node = new Node();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            node.with(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return node;
    }

    static Node meta(String lastUpdated, String profile) {
        return object("lastUpdated", lastUpdated, "profile", List.of(profile));
    }

    static Node coding(String system, String code, @Nullable String display) {
        return object("system", system, "code", code, "display", display);
    }

    static Node concept(List<Node> codings, @Nullable String text) {
        return object("coding", codings, "text", text);
    }

    /** A concept of one code without text, as statuses and categories have. */
    static Node code(String system, String code) {
        return object("coding", List.of(coding(system, code, null)));
    }

    static Node identifier(String system, String value) {
        return object("system", system, "value", value);
    }

    static Node resourceIdentifier(String value) {
        return identifier(RESOURCE_IDENTIFIER, value);
    }

    static Node extension(String url, String valueName, Object value) {
        return object("url", url, valueName, value);
    }

    static Node reference(String reference) {
        return object("reference", reference);
    }

    static Node reference(String reference, String type) {
        return object("reference", reference, "type", type);
    }

    /** Narrative of one paragraph; the text is escaped. */
    static Node narrative(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return object(
                "status", "additional", "div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped + "</div>");
    }
}
