package jp.musubi.platform.cybersecurity.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** 文書(DOCX)を書く。Headings, paragraphs and tables of texts, in the order in which they are added; nothing else (ADR 0038). */
public final class WordDocument {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
            """;

    private static final String LINK = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>
            """;

    private static final String STYLES = HEAD + """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault>\
            <w:rPr><w:rFonts w:eastAsia="MS Mincho"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr>\
            </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:keepNext/>\
            <w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:keepNext/>\
            <w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>\
            </w:styles>
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public WordDocument() {
        try {
            // The writer of the JDK, whatever else lies on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("w", "document", W);
            xml.writeNamespace("w", W);
            start("body");
        } catch (XMLStreamException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    public WordDocument title(String words) {
        return paragraph("Title", words);
    }

    /** @param level 1 or 2 */
    public WordDocument heading(int level, String words) {
        return paragraph("Heading" + level, words);
    }

    /** Line breaks stay. */
    public WordDocument paragraph(String words) {
        return paragraph("", words);
    }

    /** The first row is repeated on each page. */
    public WordDocument table(List<List<String>> rows) {
        try {
            start("tbl");
            start("tblPr");
            empty("tblW", "w", "5000", "type", "pct");
            start("tblBorders");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                empty(side, "val", "single", "sz", "4", "color", "444444");
            }
            end(2);
            for (int row = 0; row < rows.size(); row++) {
                start("tr");
                if (row == 0) {
                    start("trPr");
                    empty("tblHeader");
                    end(1);
                }
                for (String cell : rows.get(row)) {
                    start("tc");
                    paragraph(cell);
                    end(1);
                }
                end(1);
            }
            end(1);
        } catch (XMLStreamException cannot) {
            throw new IllegalStateException(cannot);
        }
        return paragraph("");
    }

    /** The file. Nothing can be added afterwards. */
    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            xml.writeEndDocument();
            xml.close();
            try (var box = new ZipOutputStream(out)) {
                put(box, "[Content_Types].xml", TYPES);
                put(box, "_rels/.rels", LINK.formatted("officeDocument", "word/document.xml"));
                put(box, "word/_rels/document.xml.rels", LINK.formatted("styles", "styles.xml"));
                put(box, "word/styles.xml", STYLES);
                put(box, "word/document.xml", HEAD + text);
            }
            return out.toByteArray();
        } catch (XMLStreamException cannot) {
            throw new IllegalStateException(cannot);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private WordDocument paragraph(String style, String words) {
        try {
            start("p");
            if (!style.isEmpty()) {
                start("pPr");
                empty("pStyle", "val", style);
                end(1);
            }
            start("r");
            String[] lines = words.split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    empty("br");
                }
                start("t");
                xml.writeAttribute("xml:space", "preserve");
                // What XML cannot carry.
                xml.writeCharacters(lines[line].replaceAll("\\p{Cntrl}", " "));
                end(1);
            }
            end(2);
        } catch (XMLStreamException cannot) {
            throw new IllegalStateException(cannot);
        }
        return this;
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, W);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, W);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", W, attributes[i], attributes[i + 1]);
        }
    }

    private static void put(ZipOutputStream box, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        box.putNextEntry(entry);
        box.write(content.getBytes(StandardCharsets.UTF_8));
        box.closeEntry();
    }
}
