package jp.musubi.platform.records.writing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 診療情報提供書の文書。Composition first, then what its sections refer to (clins §2.3, §5.7). */
final class LetterDocument {

    private static final String COMMON = "http://jpfhir.jp/fhir/Common/CodeSystem/";

    private final Author author;
    private final WrittenPatient patient;
    private final WrittenLetter letter;
    private final Clinical clinical;
    private final Entries entries;

    LetterDocument(Author author, WrittenPatient patient, WrittenLetter letter, Clinical clinical) {
        this.author = author;
        this.patient = patient;
        this.letter = letter;
        this.clinical = clinical;
        this.entries = new Entries(author.identifier().toString());
    }

    WrittenDocument write() {
        entries.add("letter", composition());
        entries.add("patient", patient.resource(author));
        entries.add("visit", visit());
        entries.add("doctor-from", Letterhead.doctor(author, "doctor-from", author.doctor()));
        entries.add("doctor-to", Letterhead.doctor(author, "doctor-to", letter.addresseeDoctor()));
        entries.add("facility-from", Letterhead.organization(author, "facility-from", author.facility()));
        entries.add("addressee", Letterhead.organization(author, "facility-to", letter.addressee()));
        clinical.addTo(entries, author, entries.url("patient"));
        for (int i = 0; i < letter.attached().size(); i++) {
            entries.add("attached-" + i, attached(i, letter.attached().get(i)));
        }
        Node meta = Fhir.meta(author.stamp(), UnitDocument.CLINS + "StructureDefinition/JP_Bundle_eReferral");
        return UnitDocument.bundle(author, "document", meta, entries);
    }

    private Node visit() {
        return Fhir.resource("Encounter", "visit", author.meta("JP_Encounter_eCS"))
                .with("identifier", List.of(author.identifierOf("visit")))
                .with("status", "finished")
                .with("class", Fhir.coding(Fhir.HL7 + "v3-ActCode", "AMB", "外来"))
                .with("subject", Fhir.reference(entries.url("patient")))
                .with("period", new Node().with("start", author.today().toString()));
    }

    private Node attached(int place, WrittenLetter.Attached file) {
        String id = "attached-" + (place + 1);
        Node attachment = new Node()
                .with("contentType", file.mediaType())
                .with("data", Base64.getEncoder().encodeToString(file.bytes()))
                .with("title", file.title());
        return Fhir.resource("DocumentReference", id, author.meta("JP_DocumentReference_eCS"))
                .with("status", "current")
                .with("type", Fhir.concept(List.of(Fhir.coding("http://loinc.org", "34133-9", null)), file.title()))
                .with("subject", Fhir.reference(entries.url("patient")))
                .with("date", author.stamp())
                .with("description", file.title())
                .with("content", List.of(new Node().with("attachment", attachment)));
    }

    private Node composition() {
        Node version = Fhir.extension(
                "http://hl7.org/fhir/StructureDefinition/composition-clinicaldocument-versionNumber",
                "valueString",
                "1.0");
        Node meta = Fhir.meta(
                author.stamp(), "http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral");
        Node event = new Node()
                .with("code", List.of(new Node().with("text", "診療情報提供書発行")))
                .with("period", new Node().with("start", author.today().toString()));
        return Fhir.resource("Composition", "composition", meta)
                .with("extension", List.of(version))
                .with("identifier", Fhir.resourceIdentifier(author.identifier().toString()))
                .with("status", "final")
                .with("type", coded("doc-typecodes", "57133-1", "診療情報提供書"))
                .with("category", List.of(coded("doc-subtypecodes", "OUTPATIENT", "外来文書")))
                .with("subject", Fhir.reference(entries.url("patient"), "Patient"))
                .with("encounter", Fhir.reference(entries.url("visit"), "Encounter"))
                .with("date", author.stamp())
                .with(
                        "author",
                        List.of(
                                Fhir.reference(entries.url("doctor-from"), "Practitioner"),
                                Fhir.reference(entries.url("facility-from"), "Organization")))
                .with("title", "診療情報提供書")
                .with("custodian", Fhir.reference(entries.url("facility-from"), "Organization"))
                .with("event", List.of(event))
                .with("section", sections());
    }

    private static Node coded(String system, String code, String display) {
        return Fhir.concept(List.of(Fhir.coding(COMMON + system, code, display)), null);
    }

    private List<Node> sections() {
        List<Node> sections = new ArrayList<>();
        sections.add(Section.of("920", "紹介元情報", author.facility().name(), urls("facility-from", "doctor-from")));
        sections.add(Section.of("910", "紹介先情報", letter.addressee().name(), urls("addressee", "doctor-to")));
        sections.add(Section.holding("300", "構造情報", structured()));
        if (!letter.attached().isEmpty()) {
            String titles = letter.attached().stream()
                    .map(WrittenLetter.Attached::title)
                    .collect(Collectors.joining("\n"));
            sections.add(Section.of(
                    "210",
                    "添付情報",
                    titles,
                    numbered("attached-", letter.attached().size())));
        }
        if (!letter.remarks().isEmpty()) {
            sections.add(Section.of("220", "備考・連絡情報", letter.remarks(), List.of()));
        }
        return sections;
    }

    private List<Node> structured() {
        List<Node> sections = new ArrayList<>();
        sections.add(Section.of("950", "紹介目的", letter.purpose(), List.of()));
        sections.add(Section.of(
                "340",
                "傷病名・主訴",
                lines(letter.complaint(), clinical.diseases(), WrittenDisease::text),
                numbered("disease-", clinical.diseases().size())));
        sections.add(Section.of("360", "現病歴", letter.history(), List.of()));
        if (!clinical.allergies().isEmpty()) {
            sections.add(Section.of(
                    "510",
                    "アレルギー・不耐性反応",
                    lines("", clinical.allergies(), WrittenAllergy::words),
                    numbered("allergy-", clinical.allergies().size())));
        }
        if (!clinical.drugs().isEmpty()) {
            sections.add(Section.of(
                    "430",
                    "投薬指示",
                    lines("", clinical.drugs(), WrittenDrug::text),
                    numbered("drug-", clinical.drugs().size())));
        }
        if (!clinical.tests().isEmpty()) {
            sections.add(Section.of(
                    "620",
                    "検査結果",
                    lines("", clinical.tests(), test -> test.item().name() + " " + test.result()),
                    numbered("test-", clinical.tests().size())));
        }
        return sections;
    }

    private static <T> String lines(String first, List<T> things, Function<T, String> text) {
        String rest = things.stream().map(text).collect(Collectors.joining("\n"));
        return first.isEmpty() ? rest : rest.isEmpty() ? first : first + "\n" + rest;
    }

    private List<String> urls(String... names) {
        return List.of(names).stream().map(entries::url).toList();
    }

    private List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> entries.url(name + i)).toList();
    }
}
