package jp.musubi.platform.exchange.answers;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON を書く。An object under way; members come in the order of the calls, null and empty ones are left out. */
public final class Json {

    private final StringBuilder text = new StringBuilder("{");

    private Json() {}

    public static Json object() {
        return new Json();
    }

    public Json text(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : raw(name, quote(value));
    }

    public Json object(String name, Json value) {
        return raw(name, value.toString());
    }

    public Json objects(String name, Collection<Json> values) {
        return list(name, values.stream().map(Json::toString).toList());
    }

    public Json texts(String name, Collection<String> values) {
        return list(name, values.stream().map(Json::quote).toList());
    }

    /** @param json already JSON */
    public Json raw(String name, String json) {
        text.append(text.length() > 1 ? "," : "")
                .append(quote(name))
                .append(':')
                .append(json);
        return this;
    }

    /** All members of another object under way, after those there are. */
    public Json members(Json other) {
        if (other.text.length() > 1) {
            text.append(text.length() > 1 ? "," : "").append(other.text, 1, other.text.length());
        }
        return this;
    }

    private Json list(String name, Collection<String> values) {
        return values.isEmpty() ? this : raw(name, "[" + String.join(",", values) + "]");
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text + "}";
    }

    /** A JSON string: control characters, quote and backslash escaped, all else as it is. */
    public static String quote(String value) {
        return isPlain(value) ? "\"" + value + "\"" : escaped(value);
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
