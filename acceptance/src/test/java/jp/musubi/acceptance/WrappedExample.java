package jp.musubi.acceptance;

import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A single official example in a JP_Bundle_CLINS with the official patient, completed where a rule of the Bundle needs
 * more than the profile of the resource.
 */
final class WrappedExample {

    /** What is added to an example. Every wrapped one gets the Patient in front and a reference to it. */
    enum Addition {
        医療機関番号,
        診療科,
        受診,
        発症日
    }

    private static final String FACILITY = "1318814790";
    private static final String CLINS = "http://jpfhir.jp/fhir/clins/";

    private WrappedExample() {}

    static String wrap(String patient, String example, String unit, Set<Addition> additions) {
        String patientUrl = "urn:uuid:" + UUID.nameUUIDFromBytes("patient".getBytes());
        ObjectNode resource = Json.object(example);
        resource.putObject(resource.has("patient") ? "patient" : "subject").put("reference", patientUrl);
        additions.forEach(addition -> add(addition, resource));

        ObjectNode bundle = Json.object("{\"resourceType\":\"Bundle\"}");
        ObjectNode meta = bundle.putObject("meta");
        meta.put("lastUpdated", "2026-04-01T09:00:00+09:00");
        meta.putArray("profile").add(CLINS + "StructureDefinition/JP_Bundle_CLINS");
        meta.putArray("tag")
                .addObject()
                .put("system", CLINS + "CodeSystem/BundleResourceType_CS")
                .put("code", resource.path("resourceType").asString());
        bundle.putObject("identifier")
                .put("system", CLINS + "bundle-identifier")
                .put("value", FACILITY + "^2026^" + unit);
        bundle.put("type", "collection").put("timestamp", "2026-04-01T09:00:00+09:00");
        entry(bundle, patientUrl, Json.read(patient));
        entry(bundle, "urn:uuid:" + UUID.nameUUIDFromBytes(unit.getBytes()), resource);
        return bundle.toString();
    }

    private static void entry(ObjectNode bundle, String fullUrl, JsonNode resource) {
        bundle.withArray("entry").addObject().put("fullUrl", fullUrl).set("resource", resource);
    }

    private static void add(Addition addition, ObjectNode resource) {
        switch (addition) {
            case 医療機関番号 ->
                extension(resource, CLINS + "Extension/StructureDefinition/JP_eCS_InstitutionNumber")
                        .putObject("valueIdentifier")
                        .put("system", "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no")
                        .put("value", FACILITY);
            case 診療科 ->
                extension(resource, "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department")
                        .putObject("valueCodeableConcept")
                        .put("text", "内科")
                        .putArray("coding")
                        .addObject()
                        .put("system", "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment")
                        .put("code", "01");
            case 受診 -> {
                resource.withArray("contained").add(Json.read("""
                        {"resourceType":"Encounter","id":"encounter",
                         "meta":{"profile":["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter"]},
                         "status":"finished",
                         "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}}
                        """));
                resource.putObject("encounter").put("reference", "#encounter");
            }
            case 発症日 -> resource.put("onsetDateTime", "2021-11");
        }
    }

    private static ObjectNode extension(ObjectNode resource, String url) {
        return resource.withArray("extension").addObject().put("url", url);
    }
}
