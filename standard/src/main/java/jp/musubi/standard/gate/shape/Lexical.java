package jp.musubi.standard.gate.shape;

/** 文字の形。Lexical forms of FHIR primitives, looked at byte by byte. Source: FHIR R4 datatypes (4.0.1). */
final class Lexical {

    private static final int MAX_ID = 64;
    private static final int MAX_INTEGER_LENGTH = 11;

    private Lexical() {}

    /** Some sign that is no blank. */
    static boolean hasContent(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(bytes[i])) {
                return true;
            }
        }
        return false;
    }

    /** Words with single blanks between, none in front or behind. */
    static boolean isCode(byte[] bytes, int from, int to) {
        boolean blank = true;
        for (int i = from; i < to; i++) {
            boolean here = isBlank(bytes[i]);
            if (here && blank) {
                return false;
            }
            blank = here;
        }
        return !blank;
    }

    static boolean isId(byte[] bytes, int from, int to) {
        if (from == to || to - from > MAX_ID) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isLetterOrDigit(bytes[i]) && bytes[i] != '-' && bytes[i] != '.') {
                return false;
            }
        }
        return true;
    }

    static boolean isUri(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBlank(bytes[i])) {
                return false;
            }
        }
        return from < to;
    }

    static boolean isOid(byte[] bytes, int from, int to) {
        int at = behind(bytes, from, to, "urn:oid:");
        if (at < 0 || at >= to || bytes[at] < '0' || bytes[at] > '2' || at + 1 == to) {
            return false;
        }
        at++;
        while (at < to) {
            if (bytes[at] != '.' || at + 1 == to) {
                return false;
            }
            int first = ++at;
            while (at < to && isDigit(bytes[at])) {
                at++;
            }
            if (at == first || at > first + 1 && bytes[first] == '0') {
                return false;
            }
        }
        return true;
    }

    static boolean isUuid(byte[] bytes, int from, int to) {
        int at = behind(bytes, from, to, "urn:uuid:");
        if (at < 0 || to - at != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            byte sign = bytes[at + i];
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? sign != '-' : !(isDigit(sign) || sign >= 'a' && sign <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Groups of four, padding only behind, blanks anywhere between. */
    static boolean isBase64(byte[] bytes, int from, int to) {
        int count = 0;
        int padding = 0;
        for (int i = from; i < to; i++) {
            byte sign = bytes[i];
            if (isBlank(sign)) {
                continue;
            }
            if (sign == '=') {
                padding++;
            } else if (padding > 0 || !isLetterOrDigit(sign) && sign != '+' && sign != '/') {
                return false;
            }
            count++;
        }
        return count > 0 && count % 4 == 0 && padding <= 2;
    }

    /** A whole number of 32 bits, not below the least one. */
    static boolean isInteger(byte[] bytes, int from, int to, int least) {
        if (to - from > MAX_INTEGER_LENGTH) {
            return false;
        }
        boolean negative = bytes[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < to; i++) {
            if (!isDigit(bytes[i])) {
                return false;
            }
            value = value * 10 + bytes[i] - '0';
        }
        long signed = negative ? -value : value;
        return signed >= least && signed <= Integer.MAX_VALUE;
    }

    static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int behind(byte[] bytes, int from, int to, String prefix) {
        if (to - from < prefix.length()) {
            return -1;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (bytes[from + i] != prefix.charAt(i)) {
                return -1;
            }
        }
        return from + prefix.length();
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    private static boolean isLetterOrDigit(byte sign) {
        return isDigit(sign) || sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
