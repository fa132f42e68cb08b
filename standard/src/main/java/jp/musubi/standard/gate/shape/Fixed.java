package jp.musubi.standard.gate.shape;

import static java.nio.charset.StandardCharsets.UTF_8;

import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * 固定値。A value that an element must have, whole ({@code =}) or at least ({@code ≈}).
 *
 * @param pattern whether other members may stand beside those of the value
 * @param words the value as a finding may say it
 */
record Fixed(boolean pattern, JsonValue value, String words) {

    private static final JsonLimits LIMITS = new JsonLimits(100_000, 20, 1_000, 100);
    private static final int LONGEST_WORDS = 200;

    /** @throws IllegalArgumentException when it is neither sign and JSON */
    static Fixed of(String text) {
        boolean pattern = text.startsWith("≈");
        if (!pattern && !text.startsWith("=")) {
            throw new IllegalArgumentException("Not a fixed value: " + text);
        }
        String json = text.substring(1);
        JsonReading reading = JsonDocument.parse(json.getBytes(UTF_8), LIMITS);
        if (!(reading instanceof JsonDocument document)) {
            throw new IllegalArgumentException("Not a fixed value: " + text);
        }
        String words = document.root() instanceof JsonText plain ? plain.value() : json;
        return new Fixed(pattern, document.root(), words.length() > LONGEST_WORDS ? "" : words);
    }

    boolean fits(JsonValue found) {
        return fits(value, found);
    }

    /** The text, when the value is one. */
    @Nullable
    String findText() {
        return value instanceof JsonText text ? text.value() : null;
    }

    private boolean fits(JsonValue wanted, JsonValue found) {
        if (wanted instanceof JsonText text) {
            return found instanceof JsonText other && other.is(text.value());
        }
        if (wanted instanceof JsonNumber number) {
            return found instanceof JsonNumber other && other.lexical().equals(number.lexical());
        }
        if (wanted instanceof JsonLiteral literal) {
            return found instanceof JsonLiteral other && other.kind() == literal.kind();
        }
        if (wanted instanceof JsonArray array) {
            return found instanceof JsonArray other && (pattern ? holds(array, other) : equal(array, other));
        }
        return wanted instanceof JsonObject object && found instanceof JsonObject other && fits(object, other);
    }

    private boolean fits(JsonObject wanted, JsonObject found) {
        if (!pattern && wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            JsonObject.Member member = wanted.member(i);
            JsonValue other = found.find(member.name());
            if (other == null || !fits(member.value(), other)) {
                return false;
            }
        }
        return true;
    }

    /** Each wanted element is somewhere in the other array. */
    private boolean holds(JsonArray wanted, JsonArray found) {
        return wanted.elements().stream()
                .allMatch(each -> found.elements().stream().anyMatch(other -> fits(each, other)));
    }

    private boolean equal(JsonArray wanted, JsonArray found) {
        if (wanted.elements().size() != found.elements().size()) {
            return false;
        }
        for (int i = 0; i < wanted.elements().size(); i++) {
            if (!fits(wanted.elements().get(i), found.elements().get(i))) {
                return false;
            }
        }
        return true;
    }
}
