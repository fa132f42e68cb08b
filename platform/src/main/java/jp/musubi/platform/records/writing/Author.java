package jp.musubi.platform.records.writing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.UnitIdentifier;

/**
 * 書き手。Who writes for which facility, when, and under which identifier.
 *
 * @param doctor name as registered
 * @param doctorId the register's id of the doctor
 * @param at the platform's time with the offset of Japan, to the second
 */
record Author(
        Facility facility,
        String doctor,
        String doctorId,
        Department department,
        UnitIdentifier identifier,
        OffsetDateTime at) {

    private static final String ENCOUNTER = "encounter";
    private static final String DOCTOR = "doctor";

    LocalDate today() {
        return at.toLocalDate();
    }

    String stamp() {
        return at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    Node meta(String profile) {
        return Fhir.meta(stamp(), Fhir.ECS + profile);
    }

    /** An identifier of a resource in this document, by a name of our own. */
    Node identifierOf(String name) {
        return Fhir.resourceIdentifier(identifier + "-" + name);
    }

    /** Institution and department, which every clinical resource says. */
    List<Node> extensions() {
        Node institution = Fhir.extension(
                "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
                "valueIdentifier",
                Fhir.identifier(Fhir.INSTITUTION, facility.code().digits()));
        Node coding = Fhir.coding(
                "http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment", department.code(), department.name());
        Node of = Fhir.extension(
                "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department",
                "valueCodeableConcept",
                Fhir.concept(List.of(coding), department.name()));
        return List.of(institution, of);
    }

    /** An outpatient visit, contained; both profiles, since the generations of the guide ask for one or the other. */
    Node encounter() {
        Node meta = new Node().with("profile", List.of(Fhir.CORE + "JP_Encounter", Fhir.ECS + "JP_Encounter_eCS"));
        return Fhir.resource("Encounter", ENCOUNTER, meta)
                .with("identifier", List.of(identifierOf(ENCOUNTER)))
                .with("status", "finished")
                .with("class", Fhir.coding(Fhir.HL7 + "v3-ActCode", "AMB", "外来"));
    }

    /** The writing doctor, contained. */
    Node writer() {
        return Fhir.resource("Practitioner", DOCTOR, new Node().with("profile", List.of(Fhir.CORE + "JP_Practitioner")))
                .with(
                        "identifier",
                        List.of(Fhir.identifier("urn:oid:1.2.392.100495.20.3.41.1" + facility.code(), doctorId)))
                .with("name", List.of(Fhir.name(doctor)));
    }

    static Node toEncounter() {
        return Fhir.reference("#" + ENCOUNTER);
    }

    static Node toWriter() {
        return Fhir.reference("#" + DOCTOR);
    }
}
