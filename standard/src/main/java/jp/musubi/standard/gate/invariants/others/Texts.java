package jp.musubi.standard.gate.invariants.others;

import jp.musubi.standard.words.Digits;

/** 文字の形。 */
final class Texts {

    private static final int UUID_LENGTH = 36;
    private static final String UUID = "urn:uuid:";

    private Texts() {}

    /** Capital letters and digits of ASCII, exactly so many. */
    static boolean isCapitalsAndDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(sign -> isDigit(sign) || sign >= 'A' && sign <= 'Z');
    }

    /** One or more digits of ASCII. */
    static boolean isDigits(String text) {
        return Digits.only(text);
    }

    /** A whole number from 1 on, without leading zeros. */
    static boolean isCount(String text) {
        return isDigits(text) && text.charAt(0) != '0';
    }

    /** {@code urn:uuid:} and a UUID in lower case. */
    static boolean isUuidUrn(String text) {
        if (text.length() != UUID.length() + UUID_LENGTH || !text.startsWith(UUID)) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char sign = text.charAt(UUID.length() + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? sign != '-' : !(isDigit(sign) || sign >= 'a' && sign <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
