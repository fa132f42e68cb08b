package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Clinical;

/** 患者サマリー。A document for the patient: a plan in words, and the diagnoses it is about. */
final class PatientSummary {

    private final SampleOrder order;
    private final Clinical clinical;
    private final Entries entries;

    PatientSummary(SampleOrder order, Clinical clinical) {
        this.order = order;
        this.clinical = clinical;
        this.entries = new Entries(order);
    }

    /** The order of the entries is the guide's. */
    Node bundle() {
        String patient = entries.url("patient");
        Letterhead letterhead = new Letterhead(order);
        entries.add("composition", composition());
        entries.add("patient", PatientPart.of(order));
        entries.add("doctor", letterhead.doctor("doctor", "見本 医師"));
        entries.add("facility", letterhead.organization("facility", order.from()));
        entries.add("visit", Stays.outpatient(order, patient));
        entries.add("plan", plan(patient));
        for (int i = 0; i < clinical.diseases().size(); i++) {
            entries.add(
                    "condition-" + i,
                    ConditionPart.of(order, clinical.diseases().get(i), i, patient));
        }
        return Documents.bundle(order, "JP_Bundle_ePCS", entries);
    }

    private Node composition() {
        return new Node()
                .with("resourceType", "Composition")
                .with("id", "composition")
                .with(
                        "meta",
                        Fhir.meta(order.stamp(), "http://jpfhir.jp/fhir/ePCS/StructureDefinition/JP_Composition_ePCS"))
                .with("extension", List.of(Documents.version()))
                .with("identifier", Fhir.resourceIdentifier(order.bundleIdentifier()))
                .with("status", "final")
                .with("type", Documents.coded("doc-typecodes", "56447-6", "計画書"))
                .with("category", List.of(Documents.coded("doc-subtypecodes", "OUTPATIENT", "外来文書")))
                .with("subject", reference(entries.url("patient"), "Patient"))
                .with("encounter", reference(entries.url("visit"), "Encounter"))
                .with("date", order.stamp())
                .with(
                        "author",
                        List.of(
                                reference(entries.url("doctor"), "Practitioner"),
                                reference(entries.url("facility"), "Organization")))
                .with("title", "患者サマリー（療養計画書）")
                .with("section", List.of(Section.of("422", "計画サマリー", "療養計画と傷病名です。", planned())));
    }

    private List<String> planned() {
        List<String> urls = new ArrayList<>();
        urls.add(entries.url("plan"));
        for (int i = 0; i < clinical.diseases().size(); i++) {
            urls.add(entries.url("condition-" + i));
        }
        return urls;
    }

    private Node plan(String patient) {
        String category = "http://jpfhir.jp/fhir/CarePlan/CodeSystem/category";
        String today = order.today().toString();
        String principal = clinical.diseases().get(0).name();
        return new Node()
                .with("resourceType", "CarePlan")
                .with("id", "plan")
                .with(
                        "meta",
                        Fhir.meta(order.stamp(), "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_CarePlan_ePCS"))
                .with("identifier", List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-plan")))
                .with("status", "active")
                .with("intent", "plan")
                .with(
                        "category",
                        List.of(Fhir.concept(List.of(Fhir.coding(category, "followup-plan", "外来診療経過中プラン")), null)))
                .with("title", "療養計画")
                .with(
                        "description",
                        principal + "の治療を続けてください。" + clinical.drug().name() + "を飲み忘れないようにしましょう。")
                .with("subject", reference(patient))
                .with("period", object("start", today))
                .with("created", today);
    }
}
