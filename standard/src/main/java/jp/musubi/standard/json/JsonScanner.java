package jp.musubi.standard.json;

import java.util.Arrays;
import jp.musubi.standard.json.JsonFailure.Kind;

/**
 * The reader: one pass over the bytes, recursive to a bounded depth.
 *
 * <p>An own one, because what a library reader lets through matters here: jackson-core 3.1.5 skips a byte order mark and takes
 * overlong UTF-8, code points above U+10FFFF and lone escaped surrogates; and it makes a location object for each offset.
 */
final class JsonScanner {

    private static final JsonObject.Member[] NO_MEMBERS = {};

    private final byte[] source;
    private final JsonLimits limits;
    private final NameTable names = new NameTable();
    private JsonValue[] values = new JsonValue[64];
    private JsonObject.Member[] members = new JsonObject.Member[64];
    private int valueCount;
    private int memberCount;
    private int read;
    private int at;

    JsonScanner(byte[] source, JsonLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    JsonValue document() throws Unreadable {
        begin();
        return end(value(0));
    }

    /** One value that begins at that place; what is around it is not looked at. */
    JsonValue valueAt(int start) throws Unreadable {
        at = start;
        return value(1);
    }

    private void begin() throws Unreadable {
        if (source.length > limits.maxBytes()) {
            throw new Unreadable(Kind.TOO_LARGE, 0);
        }
        if (Utf8.beginsWithByteOrderMark(source)) {
            throw new Unreadable(Kind.BYTE_ORDER_MARK, 0);
        }
        skipBlanks();
        if (at == source.length) {
            throw new Unreadable(Kind.EMPTY, 0);
        }
    }

    private JsonValue end(JsonValue root) throws Unreadable {
        skipBlanks();
        if (at < source.length) {
            throw new Unreadable(Kind.TRAILING_CONTENT, at);
        }
        return root;
    }

    private JsonValue value(int depth) throws Unreadable {
        if (++read > limits.maxValues()) {
            throw new Unreadable(Kind.TOO_MANY_VALUES, at);
        }
        return switch (peek()) {
            case '"' -> text();
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case 't' -> literal("true", JsonLiteral.Kind.TRUE);
            case 'f' -> literal("false", JsonLiteral.Kind.FALSE);
            case 'n' -> literal("null", JsonLiteral.Kind.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw syntax();
        };
    }

    private JsonObject object(int depth) throws Unreadable {
        int start = open(depth);
        int base = memberCount;
        if (peek() == '}') {
            at++;
            return new JsonObject(start, at, NO_MEMBERS, 0);
        }
        Siblings many = null;
        long seen = 0;
        while (true) {
            int nameStart = at;
            String name = name();
            if (memberCount - base >= Siblings.MANY) {
                many = many == null ? new Siblings() : many;
                refuse(many.isRepeated(name, members, base, memberCount), nameStart);
            } else if ((seen & JsonObject.bit(name)) != 0) {
                refuse(Siblings.isAmong(name, members, base, memberCount), nameStart);
            }
            seen |= JsonObject.bit(name);
            skipBlanks();
            if (peek() != ':') {
                throw syntax();
            }
            at++;
            skipBlanks();
            push(new JsonObject.Member(name, nameStart, value(depth)));
            if (!hasNext('}')) {
                break;
            }
        }
        JsonObject.Member[] own = Arrays.copyOfRange(members, base, memberCount);
        memberCount = base;
        return new JsonObject(start, at, own, seen);
    }

    private static void refuse(boolean repeated, int place) throws Unreadable {
        if (repeated) {
            throw new Unreadable(Kind.DUPLICATE_NAME, place);
        }
    }

    private JsonArray array(int depth) throws Unreadable {
        int start = open(depth);
        int base = valueCount;
        if (peek() == ']') {
            at++;
            return new JsonArray(start, at, Elements.none());
        }
        do {
            push(value(depth));
        } while (hasNext(']'));
        JsonValue[] own = Arrays.copyOfRange(values, base, valueCount);
        valueCount = base;
        return new JsonArray(start, at, new Elements<>(own));
    }

    private int open(int depth) throws Unreadable {
        if (depth > limits.maxDepth()) {
            throw new Unreadable(Kind.TOO_DEEP, at);
        }
        int start = at++;
        skipBlanks();
        return start;
    }

    /** Steps over a comma, or over the closing sign. */
    private boolean hasNext(char close) throws Unreadable {
        skipBlanks();
        byte sign = peek();
        if (sign != ',' && sign != close) {
            throw syntax();
        }
        at++;
        if (sign == close) {
            return false;
        }
        skipBlanks();
        return true;
    }

    private String name() throws Unreadable {
        if (peek() != '"') {
            throw syntax();
        }
        int start = at;
        boolean plain = true;
        for (int i = at + 1; i < source.length; i++) {
            byte sign = source[i];
            if (sign == '"') {
                at = i + 1;
                return names.ascii(source, start + 1, i);
            }
            if (sign < 0x20 || sign == '\\') {
                plain = false;
                break;
            }
        }
        if (plain) {
            throw new Unreadable(Kind.SYNTAX, source.length);
        }
        return names.decoded(text().value());
    }

    private JsonText text() throws Unreadable {
        int start = at;
        boolean escaped = false;
        boolean blank = false;
        int i = at + 1;
        while (i < source.length) {
            byte sign = source[i];
            if (sign == '"') {
                at = i + 1;
                return new JsonText(source, start, at, escaped, blank);
            }
            if (sign > ' ' && sign != '\\') {
                i++;
            } else if (sign == ' ') {
                blank = true;
                i++;
            } else if (sign == '\\') {
                escaped = true;
                i = Escapes.check(source, i);
            } else if (sign >= 0) {
                throw new Unreadable(Kind.CONTROL_CHARACTER, i);
            } else {
                int length = Utf8.sequence(source, i);
                if (length == 0) {
                    throw new Unreadable(Kind.WRONG_UTF8, i);
                }
                i += length;
            }
        }
        throw new Unreadable(Kind.SYNTAX, source.length);
    }

    private JsonNumber number() throws Unreadable {
        int start = at;
        at = Digits.endOfNumber(source, start);
        if (at - start > limits.maxNumberLength()) {
            throw new Unreadable(Kind.NUMBER_TOO_LONG, start);
        }
        return new JsonNumber(source, start, at);
    }

    private JsonLiteral literal(String word, JsonLiteral.Kind kind) throws Unreadable {
        int start = at;
        for (int i = 0; i < word.length(); i++, at++) {
            if (peek() != word.charAt(i)) {
                throw syntax();
            }
        }
        return new JsonLiteral(start, at, kind);
    }

    private void push(JsonValue value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
    }

    private void push(JsonObject.Member member) {
        if (memberCount == members.length) {
            members = Arrays.copyOf(members, memberCount * 2);
        }
        members[memberCount++] = member;
    }

    private byte peek() throws Unreadable {
        if (at >= source.length) {
            throw new Unreadable(Kind.SYNTAX, source.length);
        }
        return source[at];
    }

    private void skipBlanks() {
        while (at < source.length) {
            byte sign = source[at];
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return;
            }
            at++;
        }
    }

    private Unreadable syntax() {
        return Digits.syntax(source, at);
    }
}
