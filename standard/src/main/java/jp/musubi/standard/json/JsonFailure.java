package jp.musubi.standard.json;

/**
 * 読めない理由。Reading stops at the first one, since nothing after it can be trusted. Holds no text of the document.
 *
 * @param offset byte offset of the trouble
 * @param lines to tell its line and column
 */
public record JsonFailure(Kind kind, int offset, LineIndex lines) implements JsonReading {

    /** From 1. */
    public int line() {
        return lines.line(offset);
    }

    /** From 1, in characters (code points). */
    public int column() {
        return lines.column(offset);
    }

    public enum Kind {
        /** No byte, or only blanks. */
        EMPTY,
        /** More bytes than {@link JsonLimits#maxBytes()}; nothing was read. */
        TOO_LARGE,
        /** A byte order mark in front; RFC 8259 §8.1 forbids to send one. */
        BYTE_ORDER_MARK,
        /** Not JSON (RFC 8259), or cut off. */
        SYNTAX,
        /** Not UTF-8: wrong, overlong, a coded surrogate, or above U+10FFFF. */
        WRONG_UTF8,
        /** A control character, raw or escaped, other than escaped tab, line feed, carriage return (FHIR string). */
        CONTROL_CHARACTER,
        /** An escaped surrogate without its other half. */
        LONE_SURROGATE,
        /** The same member name twice in one object. */
        DUPLICATE_NAME,
        /** More containers in each other than {@link JsonLimits#maxDepth()}. */
        TOO_DEEP,
        /** More values than {@link JsonLimits#maxValues()}. */
        TOO_MANY_VALUES,
        /** A number longer than {@link JsonLimits#maxNumberLength()}. */
        NUMBER_TOO_LONG,
        /** Something behind the end of the document. */
        TRAILING_CONTENT
    }
}
