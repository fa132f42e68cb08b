package jp.musubi.standard.json;

import java.nio.charset.StandardCharsets;

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
}
