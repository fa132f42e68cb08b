package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.List;
import jp.musubi.platform.demo.samples.Catalogue.Checkup;

/** 健診結果報告書。特定健診 or 事業者健診: the two differ in their codes and in the ticket of 特定健診. */
final class CheckupReport {

    static final String PROFILE = "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/";
    private static final String CODES = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/";

    private final SampleOrder order;
    private final List<Checkup> items;
    private final Entries entries;
    private final boolean employer;

    CheckupReport(SampleOrder order, List<Checkup> items) {
        this.order = order;
        this.items = items;
        this.entries = new Entries(order);
        this.employer = order.kind() == SampleKind.CHECKUP_EMPLOYER;
    }

    Node bundle() {
        String patient = entries.url("patient");
        CheckupCoverage coverage = new CheckupCoverage(order, patient, entries.url("insurer"));
        entries.add("composition", composition());
        entries.add("patient", PatientPart.of(order));
        entries.add("doctor", doctor());
        entries.add("facility", facility());
        entries.add("checkup", visit());
        entries.add("coverage", coverage.insurance());
        if (!employer) {
            entries.add("ticket", coverage.ticket());
        }
        entries.add("insurer", coverage.insurer());
        CheckupItems results = new CheckupItems(order, patient);
        items.forEach(item -> entries.add(item.code(), results.of(item)));
        return Documents.bundle(order, "JP_Bundle_eCheckupGeneral", entries);
    }

    private Node composition() {
        return new Node()
                .with("resourceType", "Composition")
                .with("id", "composition")
                .with("meta", Fhir.meta(order.stamp(), PROFILE + "JP_Composition_eCheckupGeneral"))
                .with("extension", List.of(Documents.version()))
                .with("identifier", Fhir.resourceIdentifier(order.bundleIdentifier()))
                .with("status", "final")
                .with("type", Documents.coded("doc-typecodes", "53576-5", "検診・健診報告書"))
                .with(
                        "category",
                        List.of(employer ? kind(CODES + "checkup-report-category", "41", "事業者健診") : specific()))
                .with("subject", reference(entries.url("patient")))
                .with("encounter", reference(entries.url("checkup")))
                .with("date", order.stamp())
                .with("author", List.of(reference(entries.url("doctor")), reference(entries.url("facility"))))
                .with("title", employer ? "事業者健診の結果" : "特定健診の結果")
                .with("custodian", reference(entries.url("facility")))
                .with("event", List.of(event()))
                .with("section", sections());
    }

    private static Node specific() {
        return kind("urn:oid:2.16.840.1.113883.2.2.1.6.1001", "10", "特定健診");
    }

    private Node event() {
        Node program = employer
                ? code("urn:oid:1.2.392.200119.6.1002", "030")
                : kind("urn:oid:1.2.392.200119.6.1002", "010", "特定健診");
        return object("code", List.of(program), "period", day());
    }

    private List<Node> sections() {
        return employer
                ? List.of(
                        section("results", "検査結果", coding(CODES + "section-code", "01031", "事業者健診検査結果セクション")),
                        section("questionnaire", "問診結果", coding(CODES + "section-code", "01032", "事業者健診問診結果セクション")))
                : List.of(
                        section("results", "検査結果", coding(CODES + "section-code", "01011", "特定健診検査結果セクション")),
                        section("questionnaire", "問診結果", coding(CODES + "section-code", "01012", "特定健診問診結果セクション")));
    }

    private Node section(String kind, String title, Node coding) {
        List<Node> references = items.stream()
                .filter(item -> item.kind().equals(kind))
                .map(item -> reference(entries.url(item.code())))
                .toList();
        return new Node()
                .with("title", title)
                .with("code", concept(List.of(coding), null))
                .with("text", Fhir.narrative(title))
                .with("entry", references);
    }

    private Node doctor() {
        return new Node()
                .with("resourceType", "Practitioner")
                .with("id", "doctor")
                .with("meta", Fhir.meta(order.stamp(), PROFILE + "JP_Practitioner_eCheckupGeneral"))
                .with("name", List.of(Parts.name("IDE", "見本", "医師"), Parts.name("SYL", "ミホン", "イシ")));
    }

    private Node facility() {
        return new Node()
                .with("resourceType", "Organization")
                .with("id", "facility")
                .with("meta", Fhir.meta(order.stamp(), PROFILE + "JP_Organization_eCheckupGeneral"))
                .with(
                        "identifier",
                        List.of(Fhir.identifier(Fhir.INSTITUTION, order.from().code())))
                .with("type", List.of(code("http://terminology.hl7.org/CodeSystem/organization-type", "prov")))
                .with("name", order.from().japaneseName())
                .with("address", List.of(object("text", order.from().address())));
    }

    private Node visit() {
        return new Node()
                .with("resourceType", "Encounter")
                .with("id", "checkup")
                .with("meta", Fhir.meta(order.stamp(), PROFILE + "JP_Encounter_eCheckupGeneral"))
                .with("status", "finished")
                .with("class", coding(CODES + "encounter-category", "checkup", "健診"))
                .with("serviceType", code(CODES + "checkup-encounter-type", "1"))
                .with("period", day())
                .with("serviceProvider", reference(entries.url("facility")));
    }

    private Node day() {
        String day = CheckupItems.day(order);
        return object("start", day, "end", day);
    }

    private static Node kind(String system, String code, String display) {
        return concept(List.of(coding(system, code, display)), null);
    }
}
