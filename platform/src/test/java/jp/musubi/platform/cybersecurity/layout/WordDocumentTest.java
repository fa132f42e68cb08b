package jp.musubi.platform.cybersecurity.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** 文書の形。Every part is XML, every part that is named is there, and no word is lost. */
class WordDocumentTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void 見出しと段落と表のことばが順に入り_記号も改行も残る() throws Exception {
        byte[] file = new WordDocument()
                .title("計画")
                .heading(1, "第1章 <総則> & \"方針\"")
                .paragraph("一行目\n二行目\u0007𠮷")
                .table(List.of(List.of("順", "相手"), List.of("1", "警察")))
                .bytes();
        Map<String, Document> parts = open(file);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml");
        Document document = parts.get("word/document.xml");
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("計画第1章 <総則> & \"方針\"一行目二行目 𠮷順相手1警察");
        assertThat(document.getElementsByTagNameNS(W, "br").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagNameNS(W, "tr").getLength()).isEqualTo(2);
        NodeList styles = document.getElementsByTagNameNS(W, "pStyle");
        assertThat(styles.item(1).getAttributes().getNamedItemNS(W, "val").getNodeValue())
                .isEqualTo("Heading1");
    }

    @Test
    void 同じことばなら同じバイト() {
        assertThat(new WordDocument().title("a").bytes())
                .isEqualTo(new WordDocument().title("a").bytes());
    }

    private static Map<String, Document> open(byte[] file) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        DocumentBuilderFactory reading = DocumentBuilderFactory.newDefaultNSInstance();
        try (var box = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = box.getNextEntry(); entry != null; entry = box.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        reading.newDocumentBuilder().parse(new ByteArrayInputStream(box.readAllBytes())));
            }
        }
        return parts;
    }
}
