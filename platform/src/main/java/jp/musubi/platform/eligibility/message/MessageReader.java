package jp.musubi.platform.eligibility.message;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 電文の読み手。Elements may come in any order; those that are not known are passed over. No DTD, no entity but the five of XML,
 * bounded depth and text.
 */
public final class MessageReader {

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 500;
    private static final String UNIT = "QualificationConfirmSearchInfo";
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final Map<String, String> header = new HashMap<>();
    private final Map<String, String> body = new HashMap<>();
    private final List<Map<String, String>> units = new ArrayList<>();
    private final int mostUnits;

    private MessageReader(int mostUnits) {
        this.mostUnits = mostUnits;
    }

    /**
     * Reads a message of one question.
     *
     * @throws Problem MESSAGE-MALFORMED; PARAMETER-INVALID for a character code that is not known
     */
    public static AskedMessage readOne(byte[] bytes) {
        MessageReader read = read(bytes, 1);
        Map<String, String> fields = new HashMap<>(read.body);
        read.units.forEach(fields::putAll);
        return new AskedMessage(read.head(bytes), List.of(MessageQuestion.one(read.header, fields)));
    }

    /**
     * Reads a list.
     *
     * @throws Problem as {@link #readOne}; BODY-TOO-LARGE for more than that many questions
     */
    public static AskedMessage readList(byte[] bytes, int most) {
        MessageReader read = read(bytes, most);
        return new AskedMessage(
                read.head(bytes),
                read.units.stream()
                        .map(fields -> MessageQuestion.ofList(read.header, fields))
                        .toList());
    }

    private static MessageReader read(byte[] bytes, int mostUnits) {
        MessageReader reader = new MessageReader(mostUnits);
        try {
            reader.walk(decode(bytes));
        } catch (XMLStreamException | CharacterCodingException unreadable) {
            throw new Problem(ProblemCode.MESSAGE_MALFORMED);
        }
        return reader;
    }

    private MessageHead head(byte[] bytes) {
        String code = header.get("CharacterCodeIdentifier");
        MessageCharset charset = code == null ? charsetOf(bytes) : MessageCharset.withCode(code);
        if (charset == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "CharacterCodeIdentifier");
        }
        return new MessageHead(charset, header.get("MedicalInstitutionCode"), header.get("ArbitraryFileIdentifier"));
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        MessageCharset charset = charsetOf(bytes);
        if (charset == null) {
            throw new Problem(ProblemCode.MESSAGE_MALFORMED);
        }
        String text = charset.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** By the XML declaration; UTF-8 without one. Others are not taken. */
    private static @Nullable MessageCharset charsetOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
        if (!declared.find()) {
            return MessageCharset.UTF_8;
        }
        return switch (declared.group(1).toUpperCase(Locale.ROOT)) {
            case "UTF-8" -> MessageCharset.UTF_8;
            case "SHIFT_JIS", "WINDOWS-31J", "MS932", "CP932" -> MessageCharset.SHIFT_JIS;
            default -> null;
        };
    }

    private void walk(String text) throws XMLStreamException {
        XMLStreamReader events = factory().createXMLStreamReader(new StringReader(text));
        List<String> path = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open(path, events.getLocalName());
                    value.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    value.append(events.getText());
                    require(value.length() <= LONGEST_TEXT);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    take(path, value.toString());
                    path.remove(path.size() - 1);
                    value.setLength(0);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> require(false);
                default -> {
                    // Comments and white space between elements say nothing.
                }
            }
        }
    }

    private void open(List<String> path, String name) {
        path.add(name);
        require(path.size() <= DEEPEST && path.get(0).equals("XmlMsg"));
        if (path.size() == 3 && name.equals(UNIT) && path.get(1).equals("MessageBody")) {
            if (units.size() == mostUnits) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE);
            }
            units.add(new HashMap<>());
        }
    }

    private void take(List<String> path, String value) {
        Map<String, String> target = target(path);
        if (target != null && !value.isEmpty()) {
            // Two of one name: which one is meant cannot be known.
            require(target.put(path.get(path.size() - 1), value) == null);
        }
    }

    private @Nullable Map<String, String> target(List<String> path) {
        if (path.size() == 3 && path.get(1).equals("MessageHeader")) {
            return header;
        }
        if (path.size() == 3
                && path.get(1).equals("MessageBody")
                && !path.get(2).equals(UNIT)) {
            return body;
        }
        boolean inUnit = path.size() == 4
                && path.get(1).equals("MessageBody")
                && path.get(2).equals(UNIT);
        return inUnit ? units.get(units.size() - 1) : null;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new Problem(ProblemCode.MESSAGE_MALFORMED);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
