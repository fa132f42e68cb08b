package jp.musubi.platform.eligibility.message;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** 要素を書く。One message under way; what is absent or empty is left out, as in the real message. */
final class Elements {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneId.of("Asia/Tokyo"));

    /** Writes what stands inside an element. */
    interface Content {
        void write();
    }

    private final StringWriter text = new StringWriter();
    private final MessageCharset charset;
    private final MessageWriting writing;
    private final XMLStreamWriter xml;

    Elements(MessageCharset charset) {
        this.charset = charset;
        this.writing = new MessageWriting(charset);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a character had to be replaced until now. */
    boolean replaced() {
        return writing.replaced();
    }

    void open(String name, Content content) {
        try {
            xml.writeStartElement(name);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        String written = writing.text(value);
        open(name, () -> {
            try {
                xml.writeCharacters(written);
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void day(String name, @Nullable LocalDate day) {
        text(name, day == null ? null : DAY.format(day));
    }

    /** In Japan's time, to the second. */
    void time(String name, @Nullable Instant instant) {
        text(name, instant == null ? null : SECOND.format(instant));
    }

    void flag(String name, boolean set) {
        text(name, set ? "1" : "0");
    }

    /** An element written before, in the same character code. */
    void written(byte[] fragment) {
        try {
            // Closes the tag before it.
            xml.writeCharacters("");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.write(new String(fragment, charset.charset()));
    }

    /** Without the declaration. */
    byte[] fragment() {
        return text.toString().getBytes(charset.charset());
    }

    byte[] bytes() {
        String declaration = "<?xml version=\"1.0\" encoding=\"" + charset.label() + "\" standalone=\"no\"?>\n";
        return (declaration + text).getBytes(charset.charset());
    }
}
