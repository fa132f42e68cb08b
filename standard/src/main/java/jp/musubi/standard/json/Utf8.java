package jp.musubi.standard.json;

/** Well-formed UTF-8, as in the table of the Unicode standard (3-7): nothing overlong, no surrogates, up to U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /** Length of the well-formed sequence of two to four bytes at that offset, or 0. */
    static int sequence(byte[] source, int at) {
        int lead = source[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(source, at, 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return follows(source, at, 2, low, high) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            return follows(source, at, 3, low, high) ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] source, int at, int count, int low, int high) {
        if (at + count >= source.length) {
            return false;
        }
        int second = source[at + 1] & 0xFF;
        if (second < low || second > high) {
            return false;
        }
        for (int i = 2; i <= count; i++) {
            if ((source[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    static boolean beginsWithByteOrderMark(byte[] source) {
        return source.length >= 3
                && (source[0] & 0xFF) == 0xEF
                && (source[1] & 0xFF) == 0xBB
                && (source[2] & 0xFF) == 0xBF;
    }
}
