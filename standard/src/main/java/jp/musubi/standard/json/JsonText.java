package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** 文字列。Checked when read, decoded when first asked for: a gate looks at few of the texts of a document. */
public final class JsonText implements JsonValue {

    private final byte[] source;
    private final int start;
    private final int end;
    private final boolean escaped;
    private final boolean word;
    // Two threads may both decode; the result is the same and immutable.
    private @Nullable String decoded;

    JsonText(byte[] source, int start, int end, boolean escaped, boolean blank) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.escaped = escaped;
        this.word = !escaped && !blank && length() > 0;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    public String value() {
        String text = decoded;
        if (text == null) {
            text = escaped ? Escapes.decode(source, start + 1, end - 1) : plain();
            decoded = text;
        }
        return text;
    }

    /** Addresses repeat in all documents, so they are looked up before they are made. */
    private String plain() {
        byte first = start + 1 < end ? source[start + 1] : 0;
        String common = first == 'h' || first == 'u' ? CommonTexts.find(source, start + 1, end - 1) : null;
        return common != null ? common : new String(source, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }

    /** Bytes between the quotes, as sent. */
    public int length() {
        return end - start - 2;
    }

    /** Whether it has a sign and no blank; known since it was read. False for all that is written with escapes. */
    public boolean isWord() {
        return word;
    }

    /** Same as {@code value().equals(text)}, without decoding where both are plain ASCII. */
    public boolean is(String text) {
        String known = decoded;
        if (known != null || escaped) {
            return value().equals(text);
        }
        int length = text.length();
        if (length() != length) {
            // A non-ASCII text has more bytes than characters, so only then can they still be equal.
            return length() > length && value().equals(text);
        }
        // From behind: addresses of one guide begin alike.
        for (int i = length - 1; i >= 0; i--) {
            if (source[start + 1 + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text begins with that sign of ASCII. */
    public boolean beginsWith(char sign) {
        return escaped ? !value().isEmpty() && value().charAt(0) == sign : source[start + 1] == sign;
    }

    /** A look at the bytes of a text. */
    @FunctionalInterface
    public interface BytesTest {
        /** @param from offset of the first byte, @param to offset behind the last one */
        boolean passes(byte[] utf8, int from, int to);
    }

    /** Whether the UTF-8 bytes of the text pass, without decoding where nothing is escaped. */
    public boolean test(BytesTest test) {
        if (escaped) {
            byte[] bytes = value().getBytes(StandardCharsets.UTF_8);
            return test.passes(bytes, 0, bytes.length);
        }
        return test.passes(source, start + 1, end - 1);
    }

    @Override
    public String toString() {
        return "JsonText[" + start + ".." + end + "]";
    }
}
