package jp.musubi.platform.demo.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 文書の節。One section of a Composition: code, title, text and what it refers to. */
final class Section {

    private static final String SYSTEM = "http://jpfhir.jp/fhir/clins/CodeSystem/document-section";

    private Section() {}

    /** @param urls fullUrls of the entries; none leaves the section with its text only */
    static Node of(String code, String title, String text, List<String> urls) {
        return frame(code, title)
                .with("text", Fhir.narrative(text))
                .with("entry", urls.isEmpty() ? null : references(urls));
    }

    static Node holding(String code, String title, List<Node> sections) {
        return frame(code, title).with("section", sections);
    }

    private static Node frame(String code, String title) {
        Node coding = Fhir.coding(SYSTEM, code, title + "セクション");
        return new Node().with("title", title).with("code", Fhir.concept(List.of(coding), null));
    }

    private static @Nullable List<Node> references(List<String> urls) {
        return urls.stream().map(Fhir::reference).toList();
    }
}
