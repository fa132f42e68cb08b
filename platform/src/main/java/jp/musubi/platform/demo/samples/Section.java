package jp.musubi.platform.demo.samples;

import java.util.List;

/** 文書の節。One section of a Composition: code, title, text and what it refers to. */
final class Section {

    private static final String SYSTEM = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";

    private static final Node EMPTY =
            Fhir.code("http://terminology.hl7.org/CodeSystem/list-empty-reason", "unavailable");

    private Section() {}

    /** @param urls fullUrls of the entries; none leaves the section with its text and a reason */
    static Node of(String code, String title, String text, List<String> urls) {
        Node section = frame(code, title).with("text", Fhir.narrative(text));
        return urls.isEmpty() ? section.with("emptyReason", EMPTY) : section.with("entry", references(urls));
    }

    static Node holding(String code, String title, List<Node> sections) {
        return frame(code, title).with("section", sections);
    }

    private static Node frame(String code, String title) {
        Node coding = Fhir.coding(SYSTEM, code, title + "セクション");
        return new Node().with("title", title).with("code", Fhir.concept(List.of(coding), null));
    }

    private static List<Node> references(List<String> urls) {
        return urls.stream().map(Fhir::reference).toList();
    }
}
