package jp.musubi.standard.gate.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonText;

/**
 * バイトの細工。What no edit of a JSON document can make, since the result is no JSON any more, or no small one.
 *
 * @param kind which
 * @param at a text of the document, into which a trick with single signs puts them
 */
public record Trick(Kind kind, EditPath at) implements Change {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What is done, and how it is told to a reader. */
    public enum Kind {
        /** Nothing is left. */
        EMPTY("(本文なし、0 バイト)"),
        /** Blanks behind the document, until it is larger than a submission may be. */
        TOO_LARGE("(文書の後ろに空白を続けて 10,485,761 バイトにする)"),
        BYTE_ORDER_MARK("(先頭のバイト EF BB BF){ \"resourceType\": \"Bundle\", …"),
        /** Cut off in the middle. */
        SYNTAX("{ \"resourceType\": \"Bundle\", … (途中で切れている)"),
        WRONG_UTF8("\"(バイト FF)…\""),
        CONTROL_CHARACTER("\"(バイト 0B)…\""),
        LONE_SURROGATE("\"\\ud842…\""),
        DUPLICATE_NAME("{ \"resourceType\": \"Bundle\", \"resourceType\": \"Bundle\", …"),
        TOO_DEEP("\"extension\": [[[[ … ]]]] (101 重)"),
        TOO_MANY_VALUES("\"extension\": [0, 0, 0, … ] (1,000,001 個)"),
        NUMBER_TOO_LONG("\"extension\": 0.000…001 (101 文字)"),
        TRAILING_CONTENT("{ \"resourceType\": \"Bundle\", … }{}");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        /** What a page shows in place of the bytes. */
        public String shown() {
            return shown;
        }
    }

    @Override
    public byte[] applyTo(byte[] document) {
        return switch (kind) {
            case EMPTY -> new byte[0];
            case TOO_LARGE -> padded(document);
            case BYTE_ORDER_MARK -> joined(MARK, document);
            case SYNTAX -> Arrays.copyOf(document, document.length / 2);
            case WRONG_UTF8 -> within(document, new byte[] {(byte) 0xFF});
            case CONTROL_CHARACTER -> within(document, new byte[] {0x0B});
            case LONE_SURROGATE -> within(document, "\\ud842".getBytes(UTF_8));
            case DUPLICATE_NAME -> inFront(document, "\"resourceType\": \"Bundle\", ");
            case TOO_DEEP -> inFront(document, "\"extension\": " + "[".repeat(101) + "]".repeat(101) + ", ");
            case TOO_MANY_VALUES ->
                inFront(document, "\"extension\": [0" + ",0".repeat(JsonLimits.SUBMISSION.maxValues()) + "], ");
            case NUMBER_TOO_LONG -> inFront(document, "\"extension\": 0." + "0".repeat(98) + "1, ");
            case TRAILING_CONTENT -> joined(document, "{}".getBytes(UTF_8));
        };
    }

    private byte[] within(byte[] document, byte[] signs) {
        JsonDocument parsed = Editor.parsed(document);
        Place place = Place.find(parsed, at);
        if (!place.exists() || !(place.value() instanceof JsonText text)) {
            throw Place.nowhere(at);
        }
        return new Splice(text.start() + 1, text.start() + 1, signs).of(document);
    }

    /** Puts members in front of the others of the root. */
    private static byte[] inFront(byte[] document, String members) {
        int open = Editor.parsed(document).root().start() + 1;
        return new Splice(open, open, members.getBytes(UTF_8)).of(document);
    }

    private static byte[] padded(byte[] document) {
        byte[] padded = Arrays.copyOf(document, JsonLimits.SUBMISSION.maxBytes() + 1);
        Arrays.fill(padded, document.length, padded.length, (byte) ' ');
        return padded;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return new Splice(first.length, first.length, second).of(first);
    }
}
