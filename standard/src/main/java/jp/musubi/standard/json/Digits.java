package jp.musubi.standard.json;

import jp.musubi.standard.json.JsonFailure.Kind;

/** The grammar of a number (RFC 8259, 6). */
final class Digits {

    private Digits() {}

    /**
     * @param at where the number begins
     * @return where it ends
     */
    static int endOfNumber(byte[] source, int at) throws Unreadable {
        int i = source[at] == '-' ? at + 1 : at;
        i = sign(source, i) == '0' ? i + 1 : digits(source, i);
        if (i < source.length && source[i] == '.') {
            i = digits(source, i + 1);
        }
        if (i < source.length && (source[i] == 'e' || source[i] == 'E')) {
            i++;
            byte sign = sign(source, i);
            i = digits(source, sign == '+' || sign == '-' ? i + 1 : i);
        }
        return i;
    }

    static Unreadable syntax(byte[] source, int at) {
        // A byte that begins no character is the truer reason than a sign in the wrong place.
        boolean wrong = at < source.length && source[at] < 0 && Utf8.sequence(source, at) == 0;
        return new Unreadable(wrong ? Kind.WRONG_UTF8 : Kind.SYNTAX, at);
    }

    private static int digits(byte[] source, int from) throws Unreadable {
        int i = from;
        while (i < source.length && source[i] >= '0' && source[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw syntax(source, i);
        }
        return i;
    }

    private static byte sign(byte[] source, int at) throws Unreadable {
        if (at >= source.length) {
            throw new Unreadable(Kind.SYNTAX, source.length);
        }
        return source[at];
    }
}
