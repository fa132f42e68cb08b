package jp.musubi.standard.words;

/** ASCII digits only: {@link Character#isDigit} would take digits of other scripts, too. */
final class Digits {

    private Digits() {}

    static boolean areAll(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
