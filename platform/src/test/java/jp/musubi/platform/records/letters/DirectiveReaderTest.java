package jp.musubi.platform.records.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 事前指示の節は、文書の深いところでも、添えられたサマリーの中でも見つかり、言葉だけが残る。 */
class DirectiveReaderTest {

    private static final String SECTION = """
        {"code":{"coding":[{"system":"http://jpfhir.jp/fhir/clins/CodeSystem/document-section","code":"%s"}]},\
        "text":{"status":"additional","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">蘇生は<b>望まない</b> &amp; 説明済</div>"}}\
        """;

    @Test
    void 構造情報の中の四一〇を_書いた文書の名と日とともに読む() {
        String letter = bundle(composition("診療情報提供書", "2026-03-01", SECTION.formatted("410")));
        assertThat(DirectiveReader.read(letter.getBytes(UTF_8)))
                .containsExactly(new Directive("診療情報提供書", "2026-03-01", "蘇生は 望まない & 説明済"));
    }

    @Test
    void ほかの節と_読めないものからは何も読まない() {
        String letter = bundle(composition("診療情報提供書", "2026-03-01", SECTION.formatted("830")));
        assertThat(DirectiveReader.read(letter.getBytes(UTF_8))).isEmpty();
        assertThat(DirectiveReader.read("{".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void 添えられたサマリーの分も読む() {
        String summary = bundle(composition("退院時サマリー", "2026-02-01", SECTION.formatted("410")));
        String letter = bundle(composition("診療情報提供書", "2026-03-01", SECTION.formatted("410")));
        String both =
                letter.replace("]}", "]}").substring(0, letter.length() - 2) + ",{\"resource\":" + summary + "}]}";
        assertThat(DirectiveReader.read(both.getBytes(UTF_8)))
                .extracting(Directive::document)
                .containsExactly("診療情報提供書", "退院時サマリー");
    }

    private static String composition(String title, String date, String section) {
        return "{\"resourceType\":\"Composition\",\"title\":\"" + title + "\",\"date\":\"" + date
                + "\",\"section\":[{\"title\":\"構造情報\",\"section\":[" + section + "]}]}";
    }

    private static String bundle(String resource) {
        return "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + resource + "}]}";
    }
}
