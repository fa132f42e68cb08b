package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.extension;
import static jp.musubi.platform.demo.samples.Fhir.identifier;
import static jp.musubi.platform.demo.samples.Fhir.object;

import java.util.List;

/** 埋込みの部品。What every clinical resource of a submission holds: encounter, doctor, specimen, institution, department. */
final class Parts {

    static final String ENCOUNTER = "encounter";
    static final String DOCTOR = "doctor";
    static final String SPECIMEN = "specimen";

    private static final String CORE = "http://jpfhir.jp/fhir/core/StructureDefinition/";
    private static final String VISIT = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS";
    private static final String REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    private Parts() {}

    static Node institution(SampleOrder order) {
        return extension(
                "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
                "valueIdentifier",
                identifier(Fhir.INSTITUTION, order.from().code()));
    }

    static Node department() {
        Node internal = coding("http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment", "01", "内科");
        return extension(
                "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department",
                "valueCodeableConcept",
                concept(List.of(internal), "内科"));
    }

    /** An outpatient visit; both profiles, since the generations of the guide ask for one or the other (clins §2.2). */
    static Node encounter(SampleOrder order) {
        return new Node()
                .with("resourceType", "Encounter")
                .with("id", ENCOUNTER)
                .with("meta", object("profile", List.of(CORE + "JP_Encounter", VISIT)))
                .with("identifier", List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-encounter")))
                .with("status", "finished")
                .with("class", coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "外来"));
    }

    static Node doctor(SampleOrder order) {
        return new Node()
                .with("resourceType", "Practitioner")
                .with("id", DOCTOR)
                .with("meta", object("profile", List.of(CORE + "JP_Practitioner")))
                .with(
                        "identifier",
                        List.of(identifier(
                                "urn:oid:1.2.392.100495.20.3.41.1"
                                        + order.from().code(),
                                "D001")))
                .with("name", List.of(ideographic("見本 医師")));
    }

    static Node specimen(String code) {
        return new Node()
                .with("resourceType", "Specimen")
                .with("id", SPECIMEN)
                .with("meta", object("profile", List.of(CORE + "JP_Specimen")))
                .with("type", concept(List.of(material(code)), materialName(code)));
    }

    static Node ideographic(String text) {
        return object("extension", List.of(extension(REPRESENTATION, "valueCode", "IDE")), "text", text);
    }

    static Node name(String representation, String family, String given) {
        return new Node()
                .with("extension", List.of(extension(REPRESENTATION, "valueCode", representation)))
                .with("use", "official")
                .with("text", family + " " + given)
                .with("family", family)
                .with("given", List.of(given));
    }

    private static Node material(String code) {
        String system = "http://jpfhir.jp/fhir/core/CodeSystem/JP_ObservationSampleMaterialCode_CS";
        return switch (code) {
            case "WB" -> coding(system, "019", "全血(添加物入り)");
            case "PL" -> coding(system, "022", "血漿");
            default -> coding(system, "023", "血清");
        };
    }

    private static String materialName(String code) {
        return switch (code) {
            case "WB" -> "全血";
            case "PL" -> "血漿";
            default -> "血清";
        };
    }
}
