package jp.musubi.platform.cybersecurity.layout;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * 一枚目の表を読む。The JDK's own reader of XML, without documents' types or anything from outside (ADR 0032): what Excel and
 * LibreOffice write of texts, numbers and shared texts. Formulas are not worked out: their last value is taken.
 */
final class ReadGrid {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 100;

    private final Map<String, byte[]> parts;

    private ReadGrid(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Empty for what cannot be read. */
    static Optional<Grid> read(byte[] file) {
        return Unpack.open(file).flatMap(parts -> {
            try {
                return Optional.of(new ReadGrid(parts).grid());
            } catch (XMLStreamException | RuntimeException broken) {
                return Optional.empty();
            }
        });
    }

    private Grid grid() throws XMLStreamException {
        boolean since1904 = false;
        String first = "";
        XMLStreamReader book = open("xl/workbook.xml");
        while (book.hasNext()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT) {
                if (book.getLocalName().equals("workbookPr")) {
                    String flag = book.getAttributeValue(null, "date1904");
                    since1904 = "1".equals(flag) || "true".equals(flag);
                } else if (book.getLocalName().equals("sheet") && first.isEmpty()) {
                    first = book.getAttributeValue(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                }
            }
        }
        return new Grid(rows(open(target(first)), sharedTexts()), since1904);
    }

    private String target(String id) throws XMLStreamException {
        XMLStreamReader links = open("xl/_rels/workbook.xml.rels");
        while (links.hasNext()) {
            if (links.next() == XMLStreamConstants.START_ELEMENT && id.equals(links.getAttributeValue(null, "Id"))) {
                String target = links.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new XMLStreamException("no sheet");
    }

    private List<String> sharedTexts() throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return texts;
        }
        XMLStreamReader file = open("xl/sharedStrings.xml");
        while (file.hasNext()) {
            if (file.next() == XMLStreamConstants.START_ELEMENT
                    && file.getLocalName().equals("si")) {
                texts.add(text(file, "si"));
            }
        }
        return texts;
    }

    private static List<Map<Integer, String>> rows(XMLStreamReader file, List<String> shared)
            throws XMLStreamException {
        List<Map<Integer, String>> rows = new ArrayList<>();
        while (file.hasNext()) {
            if (file.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (file.getLocalName().equals("row")) {
                if (rows.size() >= MOST_ROWS) {
                    throw new XMLStreamException("too many rows");
                }
                rows.add(new HashMap<>());
            } else if (file.getLocalName().equals("c") && !rows.isEmpty()) {
                Map<Integer, String> row = rows.get(rows.size() - 1);
                String reference = file.getAttributeValue(null, "r");
                int column = reference == null ? row.size() : column(reference);
                String value = value(file, shared);
                if (!value.isEmpty() && column < MOST_COLUMNS) {
                    row.put(column, value);
                }
            }
        }
        return rows;
    }

    private static String value(XMLStreamReader file, List<String> shared) throws XMLStreamException {
        String type = file.getAttributeValue(null, "t");
        String value = "";
        while (file.hasNext()) {
            int event = file.next();
            if (event == XMLStreamConstants.END_ELEMENT && file.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && file.getLocalName().equals("is")) {
                value = text(file, "is");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && file.getLocalName().equals("v")) {
                value = file.getElementText();
            }
        }
        if ("s".equals(type) && !value.isEmpty()) {
            return shared.get(Integer.parseInt(value));
        }
        return "str".equals(type) ? CellText.read(value) : value;
    }

    /** All text inside, but the reading above it. */
    private static String text(XMLStreamReader file, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean reading = false;
        while (file.hasNext()) {
            int event = file.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (file.getLocalName().equals(end)) {
                    break;
                }
                reading &= !file.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                reading |= file.getLocalName().equals("rPh");
                if (file.getLocalName().equals("t") && !reading) {
                    text.append(file.getElementText());
                }
            }
        }
        return CellText.read(text.toString());
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private XMLStreamReader open(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new XMLStreamException("no part " + part);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
