package jp.musubi.platform.commandline.check;

import java.util.List;
import java.util.stream.Collectors;

/** JSON を一行に書く。An object under way; members come in the order of the calls. */
final class JsonLine {

    private final StringBuilder text = new StringBuilder("{");

    JsonLine text(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonLine number(String name, int value) {
        return raw(name, Integer.toString(value));
    }

    JsonLine bool(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonLine object(String name, JsonLine value) {
        return raw(name, value.toString());
    }

    JsonLine objects(String name, List<JsonLine> values) {
        return raw(name, values.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private JsonLine raw(String name, String json) {
        text.append(text.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(json);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < ' ' || isHalf(value, i)) {
                // File names may hold anything, also what is no character.
                quoted.append(String.format("\\u%04x", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether the surrogate there stands alone; UTF-8 has no bytes for it. */
    private static boolean isHalf(String value, int at) {
        char sign = value.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        return Character.isLowSurrogate(sign) && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
    }
}
