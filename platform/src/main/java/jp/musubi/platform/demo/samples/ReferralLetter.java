package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.platform.demo.samples.Catalogue.Allergen;
import jp.musubi.platform.demo.samples.Catalogue.Clinical;
import jp.musubi.platform.demo.samples.Catalogue.Disease;
import jp.musubi.platform.demo.samples.Catalogue.Lab;

/** 診療情報提供書。A document Bundle: Composition first, then what its sections refer to. */
final class ReferralLetter {

    private static final String ATTACHED = "discharge-summary";

    private final SampleOrder order;
    private final Clinical clinical;
    private final List<Lab> labs;
    private final Entries entries;
    private final boolean withSummary;

    ReferralLetter(SampleOrder order, Clinical clinical, List<Lab> labs) {
        this.order = order;
        this.clinical = clinical;
        this.labs = worthTelling(labs, clinical);
        this.entries = new Entries(order);
        this.withSummary = order.kind() == SampleKind.REFERRAL_WITH_DISCHARGE;
    }

    Node bundle() {
        entries.add("composition", composition());
        entries.add("patient", PatientPart.of(order));
        addLetterhead();
        addClinical();
        if (withSummary) {
            entries.add(ATTACHED, new DischargeSummary(order.attached(), clinical).bundle());
        }
        return Documents.bundle(order, "JP_Bundle_eReferral", entries);
    }

    private void addLetterhead() {
        entries.add("visit", Stays.outpatient(order, entries.url("patient")));
        Letterhead letterhead = new Letterhead(order);
        entries.add("doctor-from", letterhead.doctor("doctor-from", "見本 医師"));
        entries.add("doctor-to", letterhead.doctor("doctor-to", "宛先 医師"));
        entries.add("facility-from", letterhead.organization("facility-from", order.from()));
        entries.add("facility-to", letterhead.organization("facility-to", order.to()));
    }

    private void addClinical() {
        String patient = entries.url("patient");
        for (int i = 0; i < clinical.diseases().size(); i++) {
            entries.add(
                    "condition-" + i,
                    ConditionPart.of(order, clinical.diseases().get(i), i, patient));
        }
        for (int i = 0; i < clinical.allergens().size(); i++) {
            entries.add(
                    "allergy-" + i, AllergyPart.of(order, clinical.allergens().get(i), i, patient));
        }
        ObservationPart observations = new ObservationPart(order, clinical, patient);
        labs.forEach(lab -> entries.add(lab.local(), observations.of(lab)));
        entries.add("medication", MedicationPart.of(order, clinical.drug(), patient));
    }

    private Node composition() {
        return new Node()
                .with("resourceType", "Composition")
                .with("id", "composition")
                .with(
                        "meta",
                        Fhir.meta(
                                order.stamp(),
                                "http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral"))
                .with("extension", List.of(Documents.version()))
                .with("identifier", Fhir.resourceIdentifier(order.bundleIdentifier()))
                .with("status", "final")
                .with("type", Documents.coded("doc-typecodes", "57133-1", "診療情報提供書"))
                .with("category", List.of(Documents.coded("doc-subtypecodes", "OUTPATIENT", "外来文書")))
                .with("subject", reference(entries.url("patient"), "Patient"))
                .with("encounter", reference(entries.url("visit"), "Encounter"))
                .with("date", order.stamp())
                .with(
                        "author",
                        List.of(
                                reference(entries.url("doctor-from"), "Practitioner"),
                                reference(entries.url("facility-from"), "Organization")))
                .with("title", "診療情報提供書")
                .with("custodian", reference(entries.url("facility-from"), "Organization"))
                .with("event", List.of(event()))
                .with("section", sections());
    }

    private Node event() {
        return new Node()
                .with("code", List.of(Fhir.object("text", "診療情報提供書発行")))
                .with("period", Fhir.object("start", order.today().toString()));
    }

    private List<Node> sections() {
        List<Node> sections = new ArrayList<>();
        sections.add(Section.of("920", "紹介元情報", order.from().japaneseName(), urls("facility-from", "doctor-from")));
        sections.add(Section.of("910", "紹介先情報", order.to().japaneseName(), urls("facility-to", "doctor-to")));
        sections.add(Section.holding("300", "構造情報", structured()));
        if (withSummary) {
            sections.add(Section.of("210", "添付情報", "退院時サマリーを添付します。", urls(ATTACHED)));
        }
        sections.add(Section.of("220", "備考・連絡情報", "見本の文書です。よろしくお願いいたします。", List.of()));
        return sections;
    }

    private List<Node> structured() {
        String diseases = clinical.diseases().stream().map(Disease::name).collect(Collectors.joining("、"));
        String allergens = clinical.allergens().stream().map(Allergen::text).collect(Collectors.joining("、"));
        String principal = clinical.diseases().get(0).name();
        List<Node> sections = new ArrayList<>();
        sections.add(Section.of("950", "紹介目的", principal + "の精査と治療方針のご相談をお願いいたします。", List.of()));
        sections.add(Section.of(
                "340",
                "傷病名・主訴",
                diseases,
                numbered("condition-", clinical.diseases().size())));
        sections.add(Section.of("360", "現病歴", principal + "で通院中です。症状は落ち着いています。", List.of()));
        sections.add(Section.of(
                "510",
                "アレルギー・不耐性反応",
                allergens,
                numbered("allergy-", clinical.allergens().size())));
        sections.add(Section.of("430", "投薬指示", clinical.drug().name(), urls("medication")));
        sections.add(Section.of("620", "検査結果", labText(), labUrls()));
        return sections;
    }

    private String labText() {
        return labs.stream().map(Lab::name).collect(Collectors.joining("、")) + "の結果を添えます。";
    }

    private List<String> labUrls() {
        return labs.stream().map(lab -> entries.url(lab.local())).toList();
    }

    private List<String> urls(String... names) {
        return List.of(names).stream().map(entries::url).toList();
    }

    private List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> entries.url(name + i)).toList();
    }

    /** Items out of range are worth a letter; without any, the first one of the list stands for the check made. */
    private static List<Lab> worthTelling(List<Lab> labs, Clinical clinical) {
        List<Lab> abnormal = labs.stream()
                .filter(lab -> clinical.abnormal().containsKey(lab.display()))
                .toList();
        return abnormal.isEmpty() ? labs.subList(0, 1) : abnormal;
    }
}
