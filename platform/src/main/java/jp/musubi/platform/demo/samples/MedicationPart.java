package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.extension;
import static jp.musubi.platform.demo.samples.Fhir.identifier;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Drug;

/** 処方。One prescribed drug in tablets, as a letter holds it. */
final class MedicationPart {

    private static final String MHLW = "http://jpfhir.jp/fhir/core/mhlw/";

    static final String PRESCRIPTION_ID = "urn:oid:1.2.392.100495.20.3.11";

    private MedicationPart() {}

    /** Of a prescription. @param prescription its 処方箋ID */
    static Node of(SampleOrder order, Drug drug, String patient, Node prescription) {
        return of(order, drug, patient).with("identifier", identifiers(order, prescription));
    }

    private static List<Node> identifiers(SampleOrder order, Node... more) {
        List<Node> identifiers = new ArrayList<>(List.of(
                identifier(MHLW + "IdSystem/Medication-RPGroupNumber", "1"),
                identifier(MHLW + "IdSystem/MedicationAdministrationIndex", "1"),
                Fhir.resourceIdentifier(order.bundleIdentifier() + "-medication-1")));
        identifiers.addAll(List.of(more));
        return identifiers;
    }

    static Node of(SampleOrder order, Drug drug, String patient) {
        return new Node()
                .with("resourceType", "MedicationRequest")
                .with("id", "medication-1")
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS"))
                .with("contained", List.of(Parts.encounter(order), Parts.doctor(order)))
                .with("extension", List.of(Parts.institution(order), Parts.department()))
                .with("identifier", identifiers(order))
                .with("status", "completed")
                .with("intent", "order")
                .with(
                        "medicationCodeableConcept",
                        concept(
                                List.of(coding(
                                        "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code", drug.yj(), drug.name())),
                                drug.name()))
                .with("subject", reference(patient))
                .with("encounter", reference("#" + Parts.ENCOUNTER))
                .with("authoredOn", order.stamp())
                .with("requester", reference("#" + Parts.DOCTOR))
                .with("dosageInstruction", List.of(dosage(order, drug)))
                .with(
                        "dispenseRequest",
                        object(
                                "quantity", tablets(drug.dose() * drug.times() * drug.days()),
                                "expectedSupplyDuration", days(drug.days())));
    }

    private static Node dosage(SampleOrder order, Drug drug) {
        return new Node()
                .with(
                        "extension",
                        List.of(extension(
                                "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
                                "valuePeriod",
                                object("start", order.today().toString()))))
                .with("text", drug.usageText())
                .with("timing", object("repeat", object("boundsDuration", days(drug.days())), "code", usage(drug)))
                .with(
                        "route",
                        concept(List.of(coding("http://jpfhir.jp/fhir/core/CodeSystem/route-codes", "PO", "口")), null))
                .with(
                        "method",
                        concept(
                                List.of(coding("http://jami.jp/CodeSystem/MedicationMethodBasicUsage", "1", "内服")),
                                null))
                .with(
                        "doseAndRate",
                        List.of(object(
                                "type",
                                concept(
                                        List.of(coding(
                                                MHLW + "CodeSystem/MedicationIngredientStrengthType", "1", "製剤量")),
                                        null),
                                "doseQuantity",
                                tablets(drug.dose()),
                                "rateRatio",
                                object("numerator", tablets(drug.dose() * drug.times()), "denominator", days(1)))));
    }

    private static Node usage(Drug drug) {
        return concept(
                List.of(coding(MHLW + "CodeSystem/MedicationUsage_ePrescription", drug.usage(), drug.usageText())),
                drug.usageText());
    }

    private static Node tablets(int number) {
        return new Node()
                .with("value", number)
                .with("unit", "錠")
                .with("system", MHLW + "CodeSystem/MedicationUnitMERIT9Code")
                .with("code", "TAB");
    }

    static Node days(int number) {
        return new Node()
                .with("value", number)
                .with("unit", "日")
                .with("system", "http://unitsofmeasure.org")
                .with("code", "d");
    }
}
