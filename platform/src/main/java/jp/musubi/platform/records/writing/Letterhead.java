package jp.musubi.platform.records.writing;

import java.util.List;
import jp.musubi.platform.kernel.people.Facility;

/** 差出人と宛先。The facilities and doctors of a letter. */
final class Letterhead {

    private static final String ORGANIZATION =
            "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Organization_";

    private Letterhead() {}

    static Node organization(Author author, String id, Facility facility) {
        String code = facility.code().digits();
        String address = facility.profile().address();
        Node where = new Node().with("text", address).with("country", "JP");
        return Fhir.resource("Organization", id, author.meta("JP_Organization_eCS"))
                .with("extension", List.of(prefecture(code), feeTable(code), number(code)))
                .with("identifier", List.of(Fhir.identifier(Fhir.INSTITUTION, code)))
                .with("type", List.of(Fhir.code(Fhir.HL7 + "organization-type", "prov")))
                .with("name", facility.name())
                .with("address", address.isEmpty() ? List.of() : List.of(where));
    }

    static Node doctor(Author author, String id, String name) {
        return Fhir.resource("Practitioner", id, author.meta("JP_Practitioner_eCS"))
                .with("name", List.of(Fhir.name(name)));
    }

    private static Node prefecture(String code) {
        return Fhir.extension(
                ORGANIZATION + "PrefectureNo",
                "valueCoding",
                Fhir.coding(Fhir.MHLW + "CodeSystem/PrefectureNo-2digits", code.substring(0, 2), null));
    }

    private static Node feeTable(String code) {
        return Fhir.extension(
                ORGANIZATION + "InsuranceOrganizationCategory",
                "valueCoding",
                Fhir.coding(Fhir.MHLW + "CodeSystem/MedicationFeeScoreType", code.substring(2, 3), null));
    }

    private static Node number(String code) {
        return Fhir.extension(
                ORGANIZATION + "InsuranceOrganizationNo",
                "valueIdentifier",
                Fhir.identifier(Fhir.MHLW + "IdSystem/MedicalOrganizationID", code.substring(3)));
    }
}
