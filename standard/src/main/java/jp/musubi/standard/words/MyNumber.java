package jp.musubi.standard.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 個人番号。Only to find that one was sent: the law names who may hold one, and sharing of charts is not among them, so
 * there is no type that holds it. One in eleven numbers of twelve digits passes. Source: identifiers §7.
 */
public final class MyNumber {

    private static final int LENGTH = 12;

    /** Twelve digits in one row or in fours, with no digit beside them. */
    private static final Pattern TWELVE =
            Pattern.compile("(?<![0-9０-９])[0-9０-９]{4}([- 　‐－]?)[0-9０-９]{4}\\1[0-9０-９]{4}(?![0-9０-９])");

    /** Figures of a UUID are drawn: one in two thousand would look like a number. */
    private static final Pattern UUIDS =
            Pattern.compile("(?i)(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])");

    private MyNumber() {}

    /** Whether the text is exactly twelve digits, half or full width, with the right check digit. */
    public static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            int fromRight = LENGTH - 1 - i;
            sum += digit * (fromRight <= 6 ? fromRight + 1 : fromRight - 5);
        }
        int rest = sum % 11;
        return digit(text.charAt(LENGTH - 1)) == (rest <= 1 ? 0 : 11 - rest);
    }

    /**
     * Whether one stands somewhere in a free text: twelve digits with the right check digit, also written in fours. Figures of
     * a UUID are none.
     */
    public static boolean isIn(String text) {
        return holds(text) && holds(UUIDS.matcher(text).replaceAll(" "));
    }

    private static boolean holds(String text) {
        return TWELVE.matcher(text)
                .results()
                .map(MatchResult::group)
                .anyMatch(found -> isOne(found.replaceAll("[^0-9０-９]", "")));
    }

    private static int digit(char sign) {
        if (sign >= '0' && sign <= '9') {
            return sign - '0';
        }
        return sign >= '０' && sign <= '９' ? sign - '０' : -1;
    }
}
