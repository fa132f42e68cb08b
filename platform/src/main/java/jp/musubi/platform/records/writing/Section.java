package jp.musubi.platform.records.writing;

import java.util.List;

/** 文書の節。One section of a Composition (clins §5.7). */
final class Section {

    private static final String SYSTEM = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";

    private Section() {}

    /** @param urls fullUrls of the entries; none leaves the section with its text and a reason */
    static Node of(String code, String title, String text, List<String> urls) {
        Node section = frame(code, title).with("text", Fhir.narrative(text));
        return urls.isEmpty()
                ? section.with("emptyReason", Fhir.code(Fhir.HL7 + "list-empty-reason", "unavailable"))
                : section.with("entry", urls.stream().map(Fhir::reference).toList());
    }

    static Node holding(String code, String title, List<Node> sections) {
        return frame(code, title).with("section", sections);
    }

    private static Node frame(String code, String title) {
        Node coding = Fhir.coding(SYSTEM, code, title + "セクション");
        return new Node().with("title", title).with("code", Fhir.concept(List.of(coding), null));
    }
}
