package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.extension;
import static jp.musubi.platform.demo.samples.Fhir.identifier;

import java.util.List;
import jp.musubi.platform.demo.country.DemoFacility;

/** 差出人と宛先。The facilities and doctors of a letter. */
final class Letterhead {

    private static final String ECS = "http://jpfhir.jp/fhir/eCS/StructureDefinition/";
    private static final String ORGANIZATION =
            "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_";
    private static final String MHLW = "http://jpfhir.jp/fhir/core/mhlw/";

    private final SampleOrder order;

    Letterhead(SampleOrder order) {
        this.order = order;
    }

    Node organization(String id, DemoFacility facility) {
        String code = facility.code();
        return new Node()
                .with("resourceType", "Organization")
                .with("id", id)
                .with("meta", Fhir.meta(order.stamp(), ECS + "JP_Organization_eCS"))
                .with("extension", List.of(prefecture(code), feeTable(code), number(code)))
                .with("identifier", List.of(identifier(Fhir.INSTITUTION, code)))
                .with("type", List.of(Fhir.code("http://terminology.hl7.org/CodeSystem/organization-type", "prov")))
                .with("name", facility.japaneseName())
                .with(
                        "address",
                        List.of(new Node().with("text", facility.address()).with("country", "JP")));
    }

    Node doctor(String id, String name) {
        return new Node()
                .with("resourceType", "Practitioner")
                .with("id", id)
                .with("meta", Fhir.meta(order.stamp(), ECS + "JP_Practitioner_eCS"))
                .with("name", List.of(Parts.ideographic(name).with("use", "official")));
    }

    private static Node prefecture(String code) {
        return extension(
                ORGANIZATION + "PrefectureNo",
                "valueCoding",
                coding(MHLW + "CodeSystem/PrefectureNo-2digits", code.substring(0, 2), null));
    }

    private static Node feeTable(String code) {
        return extension(
                ORGANIZATION + "InsuranceOrganizationCategory",
                "valueCoding",
                coding(MHLW + "CodeSystem/MedicationFeeScoreType", code.substring(2, 3), null));
    }

    private static Node number(String code) {
        return extension(
                ORGANIZATION + "InsuranceOrganizationNo",
                "valueIdentifier",
                identifier(MHLW + "IdSystem/MedicalOrganizationID", code.substring(3)));
    }
}
