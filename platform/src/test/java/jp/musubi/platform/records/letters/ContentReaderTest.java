package jp.musubi.platform.records.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.records.letters.LetterContent.Document;
import jp.musubi.platform.records.letters.LetterContent.Part;
import org.junit.jupiter.api.Test;

/** 文書を読む。セクションは順のまま、印のない言葉で、項目は名と値で。 */
class ContentReaderTest {

    @Test
    void 紹介状と中の退院時サマリーを順に読む() throws IOException {
        LetterContent content = ContentReader.read(example());
        assertThat(content.documents()).extracting(Document::title).containsExactly("診療情報提供書", "退院時サマリー");
        Document letter = content.documents().get(0);
        assertThat(letter.parts())
                .extracting(Part::title)
                .containsExactly(
                        "紹介元情報",
                        "紹介先情報",
                        "構造情報",
                        "紹介目的",
                        "傷病名・主訴",
                        "現病歴",
                        "アレルギー・不耐性反応",
                        "身体所見",
                        "投薬指示",
                        "検査結果",
                        "添付情報",
                        "備考・連絡情報");
        assertThat(part(letter, "紹介目的").lines()).containsExactly("胸痛の精査をお願いいたします。");
        assertThat(part(letter, "紹介目的").depth()).isEqualTo(1);
        assertThat(part(letter, "検査結果").entries()).singleElement().satisfies(entry -> {
            assertThat(entry.label()).isNotBlank();
            assertThat(entry.detail().amount()).isNotBlank();
            assertThat(entry.day()).hasSize(10);
        });
        assertThat(part(letter, "添付情報").entries()).isEmpty();
        assertThat(Objects.requireNonNull(content.patient()))
                .extracting(LetterContent.Patient::member, LetterContent.Patient::family)
                .containsExactly("01130012:試験:１２３:01", "結城");
    }

    @Test
    void 添付は中に入って来たものだけ_印は言葉にならない() {
        String pdf = Base64.getEncoder().encodeToString("%PDF-1.7".getBytes(UTF_8));
        String bundle = """
            {"resourceType":"Bundle","entry":[
              {"fullUrl":"urn:1","resource":{"resourceType":"Composition","title":"紹介状","section":[
                {"title":"紹介目的","text":{"div":"<div><p>一行目 &lt;b&gt;</p><p>二<br/>三<script>x</script></p></div>"}}]}},
              {"fullUrl":"urn:2","resource":{"resourceType":"DocumentReference","description":"心電図","content":[
                {"attachment":{"contentType":"application/pdf","data":"%s"}},
                {"attachment":{"contentType":"application/pdf","url":"https://example.jp/a.pdf"}},
                {"attachment":{"contentType":"image/png","title":"絵","data":"%%"}}]}}]}
            """.formatted(pdf);
        LetterContent content = ContentReader.read(bundle.getBytes(UTF_8));
        assertThat(content.documents().get(0).parts().get(0).lines()).containsExactly("一行目 <b>", "二", "三 x");
        assertThat(content.attachments()).hasSize(2);
        assertThat(content.attachments().get(0).title()).isEqualTo("心電図");
        assertThat(new String(content.attachments().get(0).data(), UTF_8)).isEqualTo("%PDF-1.7");
        assertThat(content.attachments().get(0).kilobytes()).isEqualTo(1);
        assertThat(content.attachments().get(1).data()).isEmpty();
    }

    @Test
    void 読めない字は_空の中身() {
        LetterContent content = ContentReader.read("[]".getBytes(UTF_8));
        assertThat(List.of(content.documents(), content.attachments())).allMatch(List::isEmpty);
        assertThat(content.patient()).isNull();
    }

    private static Part part(Document document, String title) {
        return document.parts().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] example() throws IOException {
        String name = "/jp/musubi/standard/gate/examples/referral-with-discharge.json";
        try (InputStream file = Objects.requireNonNull(ContentReaderTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }
}
