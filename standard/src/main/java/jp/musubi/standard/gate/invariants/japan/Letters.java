package jp.musubi.standard.gate.invariants.japan;

/** 文字の種類。Signs that the guide keeps out of names. Source: clins §5.1, §5.4. */
final class Letters {

    static final char HALF_KANA_FIRST = '\uFF61';
    static final char HALF_KANA_LAST = '\uFF9F';
    static final char FULL_WIDTH_SPACE = '\u3000';

    private Letters() {}

    /** Half-width katakana, a full-width space, or a control character. */
    static boolean isKeptOut(char sign) {
        return sign >= HALF_KANA_FIRST && sign <= HALF_KANA_LAST
                || sign == FULL_WIDTH_SPACE
                || Character.isISOControl(sign);
    }

    static boolean anyKeptOut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isKeptOut(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
