package jp.musubi.platform.exchange.answers;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** JSON を書く。An object under way; members come in the order of the calls, null and empty ones are left out. */
public final class Json {

    private static final int USUAL = 256;

    private final StringBuilder text = new StringBuilder(USUAL).append('{');

    private Json() {}

    public static Json object() {
        return new Json();
    }

    public Json text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            quote(value, key(name));
        }
        return this;
    }

    public Json object(String name, Json value) {
        value.close(key(name));
        return this;
    }

    public Json objects(String name, Collection<Json> values) {
        return list(name, values, Json::close);
    }

    public Json texts(String name, Collection<String> values) {
        return list(name, values, Json::quote);
    }

    /** @param json already JSON */
    public Json raw(String name, String json) {
        key(name).append(json);
        return this;
    }

    /** @param name of a member, which needs no escapes */
    private StringBuilder key(String name) {
        if (text.length() > 1) {
            text.append(',');
        }
        return text.append('"').append(name).append("\":");
    }

    private void close(StringBuilder target) {
        target.append(text).append('}');
    }

    /** All members of another object under way, after those there are. */
    public Json members(Json other) {
        if (other.text.length() > 1) {
            text.append(text.length() > 1 ? "," : "").append(other.text, 1, other.text.length());
        }
        return this;
    }

    private <T> Json list(String name, Collection<T> values, BiConsumer<T, StringBuilder> writer) {
        if (values.isEmpty()) {
            return this;
        }
        char before = '[';
        key(name);
        for (T value : values) {
            writer.accept(value, text.append(before));
            before = ',';
        }
        text.append(']');
        return this;
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
        StringBuilder quoted = new StringBuilder(value.length() + 2);
        quote(value, quoted);
        return quoted.toString();
    }

    private static void quote(String value, StringBuilder target) {
        target.append('"');
        if (isPlain(value)) {
            target.append(value);
        } else {
            escape(value, target);
        }
        target.append('"');
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

    private static void escape(String value, StringBuilder quoted) {
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
    }
}
