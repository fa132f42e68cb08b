package jp.musubi.platform.cybersecurity.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** 事務のファイルを、読む側とは別に読む。Cells of the first worksheet, or styles and words of a document; for tests only. */
final class OfficeFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Document> parts = new HashMap<>();

    private OfficeFile(Path file) throws Exception {
        DocumentBuilderFactory reading = DocumentBuilderFactory.newDefaultNSInstance();
        try (var box = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(box.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), reading.newDocumentBuilder().parse(box.getInputStream(entry)));
                }
            }
        }
    }

    /** Texts by reference, e.g. {@code B7}; empty ones are left out. */
    static Map<String, String> cells(Path file) throws Exception {
        var opened = new OfficeFile(file);
        List<String> shared = opened.parts.containsKey("xl/sharedStrings.xml")
                ? elements(opened.parts.get("xl/sharedStrings.xml"), "si").stream()
                        .map(OfficeFile::text)
                        .toList()
                : List.of();
        Map<String, String> cells = new TreeMap<>();
        for (Element cell : elements(opened.parts.get("xl/worksheets/sheet1.xml"), "c")) {
            List<Element> values = elements(cell, "v");
            String value = values.isEmpty() ? text(cell) : values.get(0).getTextContent();
            if (cell.getAttribute("t").equals("s")) {
                value = shared.get(Integer.parseInt(value));
            }
            if (!value.isEmpty()) {
                cells.put(cell.getAttribute("r"), signs(value));
            }
        }
        return cells;
    }

    /** {@code _x0041_} stands for the sign of that number. */
    private static String signs(String cell) {
        return Pattern.compile("_x([0-9A-F]{4})_")
                .matcher(cell)
                .replaceAll(found -> Character.toString((char) Integer.parseInt(found.group(1), 16)));
    }

    /** Style and words of each paragraph that has any, in tables with the place of the cell before it. */
    static List<String> paragraphs(Path file) throws Exception {
        var opened = new OfficeFile(file);
        Map<String, String> styles = new HashMap<>();
        for (Element style : elements(opened.parts.get("word/styles.xml"), "style")) {
            styles.put(
                    style.getAttributeNS(W, "styleId"),
                    elements(style, "name").get(0).getAttributeNS(W, "val").toLowerCase(Locale.ROOT));
        }
        List<String> found = new ArrayList<>();
        for (Element paragraph : elements(opened.parts.get("word/document.xml"), "p")) {
            String words = words(paragraph);
            if (!words.isEmpty()) {
                List<Element> named = elements(paragraph, "pStyle");
                String style = named.isEmpty()
                        ? "normal"
                        : styles.getOrDefault(named.get(0).getAttributeNS(W, "val"), "?");
                found.add(place(paragraph) + style + ": " + words);
            }
        }
        return found;
    }

    /** Row and column when it stands in a table. */
    private static String place(Element paragraph) {
        Node cell = paragraph.getParentNode();
        if (!"tc".equals(cell.getLocalName())) {
            return "";
        }
        return before(cell.getParentNode(), "tr") + "," + before(cell, "tc") + " ";
    }

    private static long before(Node node, String name) {
        long count = 0;
        for (Node each = node.getPreviousSibling(); each != null; each = each.getPreviousSibling()) {
            count += name.equals(each.getLocalName()) ? 1 : 0;
        }
        return count;
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        NodeList all = paragraph.getElementsByTagNameNS(W, "*");
        for (int at = 0; at < all.getLength(); at++) {
            switch (all.item(at).getLocalName()) {
                case "t" -> words.append(all.item(at).getTextContent());
                case "br" -> words.append('\n');
                case "tab" -> words.append('\t');
                default -> {}
            }
        }
        return words.toString();
    }

    /** All text inside, but readings. */
    private static String text(Element element) {
        var text = new StringBuilder();
        for (Element each : elements(element, "t")) {
            if (!"rPh".equals(each.getParentNode().getLocalName())) {
                text.append(each.getTextContent());
            }
        }
        return text.toString();
    }

    private static List<Element> elements(Node from, String name) {
        NodeList found = from instanceof Document document
                ? document.getElementsByTagNameNS("*", name)
                : ((Element) from).getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
