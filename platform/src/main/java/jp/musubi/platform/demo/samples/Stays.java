package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.List;

/** 受診と入院。The Encounter of a document, as an entry of its own. */
final class Stays {

    private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final int DAYS = 10;

    private Stays() {}

    static Node outpatient(SampleOrder order, String patient) {
        return frame(order, "visit")
                .with("class", coding(ACT, "AMB", "外来"))
                .with("subject", reference(patient))
                .with("period", object("start", order.today().toString()));
    }

    /** Ten days that ended a week ago. */
    static Node inpatient(SampleOrder order, String patient) {
        return frame(order, "stay")
                .with("class", coding(ACT, "IMP", "入院"))
                .with("subject", reference(patient))
                .with("period", object("start", admitted(order), "end", discharged(order)))
                .with("length", MedicationPart.days(DAYS))
                .with(
                        "hospitalization",
                        object(
                                "admitSource",
                                Documents.coded("admit-Source", "1", "家庭からの入院"),
                                "dischargeDisposition",
                                Documents.coded("discharge-disposition", "1", "傷病が治癒・軽快")));
    }

    static String admitted(SampleOrder order) {
        return order.today().minusDays(6 + DAYS).toString();
    }

    static String discharged(SampleOrder order) {
        return order.today().minusDays(7).toString();
    }

    private static Node frame(SampleOrder order, String id) {
        return new Node()
                .with("resourceType", "Encounter")
                .with("id", id)
                .with(
                        "meta",
                        Fhir.meta(order.stamp(), "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS"))
                .with("identifier", List.of(Fhir.resourceIdentifier(order.bundleIdentifier() + "-" + id)))
                .with("status", "finished");
    }
}
