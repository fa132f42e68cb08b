package jp.musubi.standard.json;

import jp.musubi.standard.json.JsonFailure.Kind;

/** Passes over a value without making anything of it: only strings and brackets are looked at. */
final class Passing {

    private Passing() {}

    /**
     * @param at where the value begins
     * @return where it ends
     */
    static int over(byte[] source, ByteWords words, int at) throws Unreadable {
        int open = 0;
        int i = at;
        while (i < source.length) {
            switch (source[i]) {
                case '"' -> i = overText(source, words, i);
                case '{', '[' -> open++;
                case '}', ']' -> {
                    if (open == 0) {
                        return i;
                    }
                    open--;
                }
                case ',' -> {
                    if (open == 0) {
                        return i;
                    }
                }
                default -> {}
            }
            i++;
            if (open == 0 && closes(source[i - 1])) {
                return i;
            }
        }
        throw new Unreadable(Kind.SYNTAX, source.length);
    }

    private static boolean closes(byte sign) {
        return sign == '}' || sign == ']' || sign == '"';
    }

    /** The place of the quote that ends the text. @param at of the quote that opens it */
    static int overText(byte[] source, ByteWords words, int at) throws Unreadable {
        for (int i = words.nearQuote(at + 1); i < source.length; i = words.nearQuote(i + 1)) {
            byte sign = source[i];
            if (sign == '"') {
                return i;
            }
            if (sign == '\\') {
                i++;
            }
        }
        throw new Unreadable(Kind.SYNTAX, source.length);
    }

    static int blanks(byte[] source, int at) {
        int i = at;
        while (i < source.length && (source[i] == ' ' || source[i] == '\n' || source[i] == '\r' || source[i] == '\t')) {
            i++;
        }
        return i;
    }

    static boolean isAt(byte[] source, int at, char sign) {
        return at < source.length && source[at] == sign;
    }

    /** Steps over the sign and the blanks behind it. */
    static int sign(byte[] source, int at, char sign) throws Unreadable {
        if (!isAt(source, at, sign)) {
            throw new Unreadable(Kind.SYNTAX, at);
        }
        return blanks(source, at + 1);
    }
}
