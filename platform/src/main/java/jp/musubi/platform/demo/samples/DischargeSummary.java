package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.platform.demo.samples.Catalogue.Clinical;
import jp.musubi.platform.demo.samples.Catalogue.Disease;

/** 退院時サマリー。A document Bundle that is sent inside a letter. Section codes by the corrected list (clins §10 trap 7). */
final class DischargeSummary {

    private final SampleOrder order;
    private final Clinical clinical;
    private final Entries entries;

    /** @param order of the summary itself, with an in-house id other than the letter's */
    DischargeSummary(SampleOrder order, Clinical clinical) {
        this.order = order;
        this.clinical = clinical;
        this.entries = new Entries(order);
    }

    Node bundle() {
        String patient = entries.url("patient");
        Letterhead letterhead = new Letterhead(order);
        entries.add("composition", composition());
        entries.add("patient", PatientPart.of(order));
        entries.add("doctor", letterhead.doctor("doctor", "見本 医師"));
        entries.add("facility", letterhead.organization("facility", order.from()));
        entries.add("stay", Stays.inpatient(order, patient));
        for (int i = 0; i < clinical.diseases().size(); i++) {
            entries.add(
                    "condition-" + i,
                    ConditionPart.of(order, clinical.diseases().get(i), i, patient));
        }
        entries.add("course", course(patient));
        entries.add("medication", MedicationPart.of(order, clinical.drug(), patient));
        return Documents.bundle(order, "JP_Bundle_eDischargeSummary", entries);
    }

    private Node composition() {
        return new Node()
                .with("resourceType", "Composition")
                .with("id", "composition")
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eDischargeSummary/StructureDefinition/JP_Composition_eDischargeSummary"))
                .with("extension", List.of(Documents.version()))
                .with("identifier", Fhir.resourceIdentifier(order.bundleIdentifier()))
                .with("status", "final")
                .with("type", Documents.coded("doc-typecodes", "18842-5", "退院時サマリー"))
                .with("category", List.of(Documents.coded("doc-subtypecodes", "DISCHARGE", "退院時文書")))
                .with("subject", reference(entries.url("patient"), "Patient"))
                .with("encounter", reference(entries.url("stay"), "Encounter"))
                .with("date", order.stamp())
                .with(
                        "author",
                        List.of(
                                reference(entries.url("doctor"), "Practitioner"),
                                reference(entries.url("facility"), "Organization")))
                .with("title", "退院時サマリー")
                .with("custodian", reference(entries.url("facility"), "Organization"))
                .with("event", List.of(event()))
                .with("section", List.of(Section.holding("300", "構造情報", structured())));
    }

    private Node event() {
        return new Node()
                .with("code", List.of(object("text", "退院時サマリー発行")))
                .with("period", object("start", Stays.admitted(order), "end", Stays.discharged(order)));
    }

    private List<Node> structured() {
        String principal = clinical.diseases().get(0).name();
        String all = clinical.diseases().stream().map(Disease::name).collect(Collectors.joining("、"));
        List<String> stay = List.of(entries.url("stay"));
        List<String> first = List.of(entries.url("condition-0"));
        List<Node> sections = new ArrayList<>();
        sections.add(Section.of("322", "入院時詳細", Stays.admitted(order) + "に入院しました。", stay));
        sections.add(Section.of("342", "入院時診断", principal, first));
        sections.add(Section.of("352", "主訴", principal + "の精査", first));
        sections.add(Section.of("312", "入院理由", principal + "の精査と治療のため", stay));
        sections.add(Section.of("360", "現病歴", "外来で治療していましたが、検査のため入院しました。", first));
        sections.add(Section.of("333", "入院中経過", "経過は良好でした。", List.of(entries.url("course"))));
        sections.add(Section.of("324", "退院時詳細", Stays.discharged(order) + "に退院しました。", stay));
        sections.add(Section.of("344", "退院時診断", all, conditions()));
        sections.add(Section.of("444", "退院時投薬指示", clinical.drug().name(), List.of(entries.url("medication"))));
        sections.add(Section.of("424", "退院時方針指示", "外来で経過を見ます。", List.of()));
        return sections;
    }

    private List<String> conditions() {
        return IntStream.range(0, clinical.diseases().size())
                .mapToObj(i -> entries.url("condition-" + i))
                .toList();
    }

    /** The course in words is the section's text; the guide wants a document beside it. */
    private Node course(String patient) {
        return new Node()
                .with("resourceType", "DocumentReference")
                .with("id", "course")
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_DocumentReference_eCS"))
                .with("status", "current")
                .with("type", Fhir.concept(List.of(Fhir.coding("http://loinc.org", "11506-3", "Progress note")), null))
                .with("subject", reference(patient))
                .with("date", order.stamp())
                .with("description", "入院中経過")
                .with("content", List.of(object("attachment", BlankPage.attachment("入院中経過"))));
    }
}
