package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;

/** 数。The lexical form as sent; never turned into a floating point number, so that no digit is lost. */
public final class JsonNumber implements JsonValue {

    private final byte[] source;
    private final int start;
    private final int end;

    JsonNumber(byte[] source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    public String lexical() {
        return new String(source, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Whether the characters of the number pass. */
    public boolean test(JsonText.BytesTest test) {
        return test.passes(source, start, end);
    }

    @Override
    public String toString() {
        return "JsonNumber[" + start + ".." + end + "]";
    }
}
