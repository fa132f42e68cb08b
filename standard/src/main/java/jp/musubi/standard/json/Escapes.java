package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;
import jp.musubi.standard.json.JsonFailure.Kind;

/** Decoding of texts with escapes. Only for bytes that the scanner has already found right. */
final class Escapes {

    private Escapes() {}

    static String decode(byte[] source, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        for (int at = from; at < to; at++) {
            if (source[at] == '\\') {
                text.append(new String(source, plain, at - plain, StandardCharsets.UTF_8));
                at++;
                if (source[at] == 'u') {
                    text.append((char) hex(source, at + 1));
                    at += 4;
                } else {
                    text.append(simple(source[at]));
                }
                plain = at + 1;
            }
        }
        return text.append(new String(source, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    /** Four hexadecimal digits, or -1. */
    static int hex(byte[] source, int at) {
        int result = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = i < source.length ? Character.digit(source[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            result = result << 4 | digit;
        }
        return result;
    }

    private static char simple(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }

    /** Offset behind the escape that begins there, or behind its pair; not every escape may stand in a document. */
    static int check(byte[] source, int from) throws Unreadable {
        int letter = from + 1 < source.length ? source[from + 1] : -1;
        switch (letter) {
            case '"', '\\', '/', 'n', 'r', 't' -> {
                return from + 2;
            }
            case 'b', 'f' -> throw new Unreadable(Kind.CONTROL_CHARACTER, from);
            case 'u' -> {
                return unicode(source, from);
            }
            default -> throw new Unreadable(Kind.SYNTAX, from);
        }
    }

    private static int unicode(byte[] source, int from) throws Unreadable {
        int code = hex(source, from + 2);
        if (code < 0) {
            throw new Unreadable(Kind.SYNTAX, from);
        }
        if (code < 0x20 && code != '\t' && code != '\n' && code != '\r') {
            throw new Unreadable(Kind.CONTROL_CHARACTER, from);
        }
        if (!Character.isSurrogate((char) code)) {
            return from + 6;
        }
        boolean pair = Character.isHighSurrogate((char) code)
                && from + 7 < source.length
                && source[from + 6] == '\\'
                && source[from + 7] == 'u';
        int second = pair ? hex(source, from + 8) : -1;
        if (second < 0 || !Character.isLowSurrogate((char) second)) {
            throw new Unreadable(Kind.LONE_SURROGATE, from);
        }
        return from + 12;
    }
}
