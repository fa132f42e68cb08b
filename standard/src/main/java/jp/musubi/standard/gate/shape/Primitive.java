package jp.musubi.standard.gate.shape;

import jp.musubi.standard.json.JsonLiteral;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonText.BytesTest;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** FHIR の基本型。Which JSON value a primitive is written as, and its lexical form. Source: FHIR R4 datatypes (4.0.1). */
enum Primitive {
    STRING("string", Json.TEXT, Lexical::hasContent),
    MARKDOWN("markdown", Json.TEXT, Lexical::hasContent),
    XHTML("xhtml", Json.TEXT, Lexical::hasContent),
    CODE("code", Json.TEXT, Lexical::isCode),
    ID("id", Json.TEXT, Lexical::isId),
    URI("uri", Json.TEXT, Lexical::isUri),
    URL("url", Json.TEXT, Lexical::isUri),
    CANONICAL("canonical", Json.TEXT, Lexical::isUri),
    OID("oid", Json.TEXT, Lexical::isOid),
    UUID("uuid", Json.TEXT, Lexical::isUuid),
    BASE64("base64Binary", Json.TEXT, Lexical::isBase64),
    DATE("date", Json.TEXT, Times::isDate),
    DATE_TIME("dateTime", Json.TEXT, Times::isDateTime),
    INSTANT("instant", Json.TEXT, Times::isInstant),
    TIME("time", Json.TEXT, Times::isTime),
    DECIMAL("decimal", Json.NUMBER, (bytes, from, to) -> true),
    INTEGER("integer", Json.NUMBER, (bytes, from, to) -> Lexical.isInteger(bytes, from, to, Integer.MIN_VALUE)),
    UNSIGNED("unsignedInt", Json.NUMBER, (bytes, from, to) -> Lexical.isInteger(bytes, from, to, 0)),
    POSITIVE("positiveInt", Json.NUMBER, (bytes, from, to) -> Lexical.isInteger(bytes, from, to, 1)),
    BOOLEAN("boolean", Json.LITERAL, (bytes, from, to) -> true);

    /** How it is written in JSON. */
    enum Json {
        TEXT("文字列"),
        NUMBER("数"),
        LITERAL("true・false");

        private final String japanese;

        Json(String japanese) {
            this.japanese = japanese;
        }

        String japanese() {
            return japanese;
        }
    }

    private final String code;
    private final Json json;
    private final BytesTest form;
    /** Whether any word without a blank has the form. */
    private final boolean takesWords;

    Primitive(String code, Json json, BytesTest form) {
        this.code = code;
        this.json = json;
        this.form = form;
        this.takesWords = switch (code) {
            case "string", "markdown", "xhtml", "code", "uri", "url", "canonical" -> true;
            default -> false;
        };
    }

    String code() {
        return code;
    }

    Json json() {
        return json;
    }

    /** The primitive of that FHIR name, or null. */
    static @Nullable Primitive find(String code) {
        for (Primitive each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }

    /** Whether the value is written as this type is. */
    boolean hasJson(JsonValue value) {
        return switch (json) {
            case TEXT -> value instanceof JsonText;
            case NUMBER -> value instanceof JsonNumber;
            case LITERAL -> value instanceof JsonLiteral literal && literal.kind() != JsonLiteral.Kind.NULL;
        };
    }

    /** Whether the value, written as this type is, has its form. */
    boolean hasForm(JsonValue value) {
        if (value instanceof JsonText text) {
            return takesWords && text.isWord() || text.test(form);
        }
        return !(value instanceof JsonNumber number) || number.test(form);
    }
}
