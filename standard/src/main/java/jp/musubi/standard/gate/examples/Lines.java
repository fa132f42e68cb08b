package jp.musubi.standard.gate.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 行。JSON as lines for reading: short values on one line, deep ones cut to a clue of what they are. */
final class Lines {

    private static final int WIDTH = 92;
    private static final int LONGEST_TEXT = 110;

    /** What tells best what an object is. */
    private static final List<String> CLUES =
            List.of("resourceType", "resource", "url", "title", "system", "code", "id");

    private Lines() {}

    /** @param depth how many levels below the value are shown */
    static List<String> of(JsonValue value, int depth) {
        String line = line(value);
        if (line.length() <= WIDTH || !(value instanceof JsonObject) && !(value instanceof JsonArray)) {
            return List.of(line);
        }
        if (depth == 0) {
            return List.of(value instanceof JsonObject object ? clue(object) : "[ … ]");
        }
        List<List<String>> inner = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members().forEach(member -> inner.add(prefixed(member.name(), of(member.value(), depth - 1))));
            return block("{", inner, "}");
        }
        ((JsonArray) value).elements().forEach(element -> inner.add(of(element, depth - 1)));
        return block("[", inner, "]");
    }

    static List<String> block(String open, List<List<String>> inner, String close) {
        List<String> lines = new ArrayList<>();
        lines.add(open);
        for (int i = 0; i < inner.size(); i++) {
            List<String> each = inner.get(i);
            for (int j = 0; j < each.size(); j++) {
                boolean comma = j == each.size() - 1
                        && i < inner.size() - 1
                        && !each.get(j).equals("…");
                lines.add("  " + each.get(j) + (comma ? "," : ""));
            }
        }
        lines.add(close);
        return lines;
    }

    static List<String> prefixed(String name, List<String> lines) {
        List<String> prefixed = new ArrayList<>(lines);
        prefixed.set(0, '"' + name + "\": " + lines.get(0));
        return prefixed;
    }

    private static String clue(JsonObject object) {
        for (String name : CLUES) {
            JsonValue value = object.find(name);
            if (value instanceof JsonObject inner) {
                return "{ \"" + name + "\": " + clue(inner) + ", … }";
            }
            if (value != null) {
                return "{ \"" + name + "\": " + line(value) + ", … }";
            }
        }
        return "{ … }";
    }

    /** The whole value on one line; long texts are cut. */
    private static String line(JsonValue value) {
        if (value instanceof JsonObject object) {
            List<String> members = new ArrayList<>();
            object.members().forEach(member -> members.add('"' + member.name() + "\": " + line(member.value())));
            return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
        }
        if (value instanceof JsonArray array) {
            return "["
                    + String.join(
                            ", ", array.elements().stream().map(Lines::line).toList()) + "]";
        }
        if (value instanceof JsonText text) {
            return '"' + shortened(text.value()) + '"';
        }
        if (value instanceof JsonNumber number) {
            return number.lexical();
        }
        return value instanceof JsonLiteral literal ? literal.kind().name().toLowerCase(Locale.ROOT) : "…";
    }

    private static String shortened(String text) {
        String written = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT) + "…";
    }
}
