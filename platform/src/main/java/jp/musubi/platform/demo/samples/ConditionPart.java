package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.extension;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Disease;

/** 傷病名。 */
final class ConditionPart {

    private ConditionPart() {}

    /** @param index from 0; 0 is 主傷病 */
    static Node of(SampleOrder order, Disease disease, int index, String patient) {
        String onset = order.today()
                .minusDays(200 + Chance.of(order.patient().name(), disease.number(), 1500))
                .toString();
        return new Node()
                .with("resourceType", "Condition")
                .with("id", "condition-" + (index + 1))
                .with(
                        "meta",
                        Fhir.meta(order.stamp(), "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS"))
                .with("contained", List.of(Parts.encounter(order), Parts.doctor(order)))
                .with("extension", extensions(order, index == 0))
                .with(
                        "identifier",
                        List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-condition-" + (index + 1))))
                .with("clinicalStatus", code("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"))
                .with(
                        "verificationStatus",
                        code("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"))
                .with(
                        "category",
                        List.of(code(
                                "http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis")))
                .with("code", concept(codings(disease), disease.name()))
                .with("subject", reference(patient))
                .with("encounter", reference("#" + Parts.ENCOUNTER))
                .with("onsetDateTime", onset)
                .with("recordedDate", order.today().toString())
                .with("recorder", reference("#" + Parts.DOCTOR));
    }

    private static List<Node> extensions(SampleOrder order, boolean principal) {
        List<Node> extensions = new ArrayList<>();
        extensions.add(Parts.institution(order));
        extensions.add(Parts.department());
        if (principal) {
            extensions.add(extension(
                    "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_DiagnosisType",
                    "valueCodeableConcept",
                    code("http://terminology.hl7.org/CodeSystem/ex-diagnosistype", "principal")));
        }
        return extensions;
    }

    private static List<Node> codings(Disease disease) {
        return List.of(
                coding("http://medis.or.jp/CodeSystem/master-disease-keyNumber", disease.number(), disease.name()),
                coding("http://medis.or.jp/CodeSystem/master-disease-exCode", disease.exchange(), disease.name()),
                coding("http://jpfhir.jp/fhir/core/mhlw/CodeSystem/masterB-disease", disease.receipt(), disease.name()),
                coding("http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full", disease.icd10(), disease.name()));
    }
}
