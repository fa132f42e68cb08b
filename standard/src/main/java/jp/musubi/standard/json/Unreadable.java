package jp.musubi.standard.json;

/** Ends the reading; caught in {@link JsonDocument#parse} only. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;
    final JsonFailure.Kind kind;
    final int offset;

    Unreadable(JsonFailure.Kind kind, int offset) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.offset = offset;
    }
}
