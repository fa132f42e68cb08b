package jp.musubi.standard.json;

/** true, false, null. */
public record JsonLiteral(int start, int end, Kind kind) implements JsonValue {

    public enum Kind {
        TRUE,
        FALSE,
        NULL
    }
}
