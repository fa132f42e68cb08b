package jp.musubi.standard.words;

/** 数字。ASCII digits only: {@link Character#isDigit} would take digits of other scripts, too. */
public final class Digits {

    private Digits() {}

    static boolean areAll(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is one or more digits. */
    public static boolean only(String text) {
        return !text.isEmpty() && areAll(text, 0, text.length());
    }

    /** Whether the text is so many digits. */
    public static boolean only(String text, int length) {
        return text.length() == length && areAll(text, 0, length);
    }
}
