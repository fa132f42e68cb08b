package jp.musubi.platform.kernel.audit.sealing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;

/**
 * 記録の正しい書き方。The one byte form of an entry (RFC 8785: members by name, no blanks, UTF-8), told in V2__audit.sql and
 * docs/audit-format.md. What is hashed, exported and shown is this and nothing else.
 */
public final class CanonicalForm {

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    /** One line of JSON: it holds no raw line feed. */
    public static String text(WrittenEntry entry) {
        StringBuilder json = new StringBuilder(400);
        json.append("{\"act\":");
        quote(json, entry.act());
        json.append(",\"at\":\"").append(instant(entry.at())).append("\",\"caller\":");
        quote(json, entry.caller());
        json.append(",\"facility\":");
        quote(json, entry.facility());
        json.append(",\"interaction\":");
        quote(json, entry.interaction());
        json.append(",\"person\":\"").append(entry.person()).append("\",\"reason\":");
        quote(json, entry.reason());
        json.append(",\"role\":");
        quote(json, entry.role());
        json.append(",\"sequence\":").append(entry.sequence()).append(",\"subjects\":");
        list(json, entry.subjects());
        json.append(",\"traceId\":");
        quote(json, entry.traceId());
        return json.append('}').toString();
    }

    public static byte[] bytes(WrittenEntry entry) {
        return text(entry).getBytes(StandardCharsets.UTF_8);
    }

    /** Six digits of a second's fraction, always. */
    static String instant(Instant at) {
        return MICROS.format(at);
    }

    private static void list(StringBuilder json, List<String> texts) {
        json.append('[');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            quote(json, texts.get(i));
        }
        json.append(']');
    }

    private static void quote(StringBuilder json, @Nullable String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(json, text.charAt(i));
        }
        json.append('"');
    }

    private static void escape(StringBuilder json, char letter) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (letter < ' ') {
                    json.append(String.format("\\u%04x", (int) letter));
                } else {
                    json.append(letter);
                }
            }
        }
    }
}
