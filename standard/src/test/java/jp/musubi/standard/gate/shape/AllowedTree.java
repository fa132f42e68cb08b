package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 変えられる文書。A document as maps, lists and scalars, and the many ways to write the same one down. */
final class AllowedTree {

    /**
     * @param json as written
     * @param text decoded, when it is a text, else empty
     */
    record Scalar(String json, String text) {

        static Scalar of(String text) {
            return new Scalar('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"', text);
        }

        boolean isText() {
            return json.startsWith("\"");
        }
    }

    /** How a document is written. */
    record Style(Random random, boolean shuffled, boolean blanks, boolean escapes) {}

    private AllowedTree() {}

    static Map<String, Object> parse(byte[] body) {
        JsonDocument document = (JsonDocument) JsonDocument.parse(body, JsonLimits.SUBMISSION);
        return object(document, (JsonObject) document.root());
    }

    private static Map<String, Object> object(JsonDocument document, JsonObject object) {
        Map<String, Object> tree = new LinkedHashMap<>();
        object.members().forEach(member -> tree.put(member.name(), value(document, member.value())));
        return tree;
    }

    private static Object value(JsonDocument document, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(document, object);
        }
        if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.elements().forEach(each -> list.add(value(document, each)));
            return list;
        }
        String text = value instanceof JsonText found ? found.value() : "";
        return new Scalar(new String(document.bytesOf(value), UTF_8), text);
    }

    /** A copy that can be changed apart. */
    static Object copy(Object value) {
        return changed(value, text -> text);
    }

    /** A copy in which every text is replaced. */
    static Object changed(Object value, UnaryOperator<String> change) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put((String) name, changed(each, change)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(changed(each, change)));
            return copy;
        }
        Scalar scalar = (Scalar) value;
        String other = change.apply(scalar.text());
        return scalar.isText() && !other.equals(scalar.text()) ? Scalar.of(other) : scalar;
    }

    static byte[] plain(Map<String, Object> root) {
        return written(root, new Style(new Random(0), false, false, false));
    }

    static byte[] written(Map<String, Object> root, Style style) {
        StringBuilder text = new StringBuilder();
        write(root, style, text);
        return text.toString().getBytes(UTF_8);
    }

    private static void write(Object value, Style style, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> members = new ArrayList<>(map.entrySet());
            if (style.shuffled()) {
                Collections.shuffle(members, style.random());
            }
            char sign = '{';
            for (Map.Entry<?, ?> member : members) {
                sign(sign, style, text);
                write(Scalar.of((String) member.getKey()), style, text);
                sign(':', style, text);
                write(member.getValue(), style, text);
                sign = ',';
            }
            sign('}', style, text);
        } else if (value instanceof List<?> list) {
            char sign = '[';
            for (Object each : list) {
                sign(sign, style, text);
                write(each, style, text);
                sign = ',';
            }
            sign(']', style, text);
        } else {
            Scalar scalar = (Scalar) value;
            text.append(style.escapes() && scalar.isText() ? escaped(scalar.text(), style.random()) : scalar.json());
        }
    }

    private static void sign(char sign, Style style, StringBuilder text) {
        blanks(style, text);
        text.append(sign);
        blanks(style, text);
    }

    private static void blanks(Style style, StringBuilder text) {
        for (int i = style.blanks() ? style.random().nextInt(4) : 0; i > 0; i--) {
            text.append(" \n\r\t".charAt(style.random().nextInt(4)));
        }
    }

    private static String escaped(String text, Random random) {
        StringBuilder json = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            boolean must = sign == '"' || sign == '\\' || sign < ' ' || Character.isSurrogate(sign);
            if (must || random.nextInt(4) == 0) {
                String hex = String.format(random.nextBoolean() ? "%04x" : "%04X", (int) sign);
                json.append("\\u").append(hex);
            } else {
                json.append(sign == '/' && random.nextBoolean() ? "\\/" : sign);
            }
        }
        return json.append('"').toString();
    }
}
