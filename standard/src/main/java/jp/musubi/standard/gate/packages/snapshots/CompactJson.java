package jp.musubi.standard.gate.packages.snapshots;

import java.util.Iterator;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** JSON in one line, as the cell of a table needs it. */
final class CompactJson {

    private final StringBuilder text = new StringBuilder();

    private CompactJson() {}

    static String of(JsonValue value) {
        CompactJson writer = new CompactJson();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(JsonValue value) {
        if (value instanceof JsonText string) {
            quote(string.value());
        } else if (value instanceof JsonNumber number) {
            text.append(number.lexical());
        } else if (value instanceof JsonLiteral literal) {
            text.append(
                    switch (literal.kind()) {
                        case TRUE -> "true";
                        case FALSE -> "false";
                        case NULL -> "null";
                    });
        } else if (value instanceof JsonArray array) {
            write(array);
        } else if (value instanceof JsonObject object) {
            write(object);
        }
    }

    private void write(JsonArray array) {
        text.append('[');
        for (Iterator<JsonValue> each = array.elements().iterator(); each.hasNext(); ) {
            write(each.next());
            text.append(each.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void write(JsonObject object) {
        text.append('{');
        for (Iterator<JsonObject.Member> each = object.members().iterator(); each.hasNext(); ) {
            JsonObject.Member member = each.next();
            quote(member.name());
            text.append(':');
            write(member.value());
            text.append(each.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char sign = string.charAt(i);
            switch (sign) {
                case '"', '\\' -> text.append('\\').append(sign);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(sign);
            }
        }
        text.append('"');
    }
}
