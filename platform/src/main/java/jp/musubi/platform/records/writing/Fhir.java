package jp.musubi.platform.records.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** FHIR の部品。Small pieces of FHIR JSON; absent values leave their names out. */
final class Fhir {

    static final String INSTITUTION = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";
    static final String ECS = "http://jpfhir.jp/fhir/eCS/StructureDefinition/";
    static final String CORE = "http://jpfhir.jp/fhir/core/StructureDefinition/";
    static final String MHLW = "http://jpfhir.jp/fhir/core/mhlw/";
    static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String RESOURCE_IDENTIFIER = "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier";
    private static final String REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    private Fhir() {}

    static Node resource(String type, String id, Node meta) {
        return new Node().with("resourceType", type).with("id", id).with("meta", meta);
    }

    static Node meta(String lastUpdated, String profile) {
        return new Node().with("lastUpdated", lastUpdated).with("profile", List.of(profile));
    }

    static Node coding(String system, String code, @Nullable String display) {
        return new Node().with("system", system).with("code", code).with("display", display);
    }

    static Node concept(List<Node> codings, @Nullable String text) {
        return new Node().with("coding", codings).with("text", text);
    }

    /** A concept of one code without text, as statuses and categories have. */
    static Node code(String system, String code) {
        return concept(List.of(coding(system, code, null)), null);
    }

    static Node identifier(String system, String value) {
        return new Node().with("system", system).with("value", value);
    }

    static Node resourceIdentifier(String value) {
        return identifier(RESOURCE_IDENTIFIER, value);
    }

    static Node extension(String url, String valueName, Object value) {
        return new Node().with("url", url).with(valueName, value);
    }

    static Node reference(String reference) {
        return new Node().with("reference", reference);
    }

    static Node reference(String reference, String type) {
        return reference(reference).with("type", type);
    }

    /** A name in characters (IDE) or in kana (SYL). */
    static Node name(String representation, String family, String given) {
        return new Node()
                .with("extension", List.of(extension(REPRESENTATION, "valueCode", representation)))
                .with("use", "official")
                .with("text", (family + " " + given).strip())
                .with("family", family)
                .with("given", given.isEmpty() ? List.of() : List.of(given));
    }

    /** A name of which only the text is known. */
    static Node name(String text) {
        return new Node()
                .with("extension", List.of(extension(REPRESENTATION, "valueCode", "IDE")))
                .with("use", "official")
                .with("text", text);
    }

    /** Narrative of the words; lines stay lines. */
    static Node narrative(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br/>");
        return new Node()
                .with("status", "additional")
                .with("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped + "</div>");
    }
}
