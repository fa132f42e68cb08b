package jp.musubi.standard.gate.invariants.base;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** 日時の前後。FHIR dates may be partial ({@code 2026}, {@code 2026-04}), and then the order is often open. */
final class Moments {

    private static final int DAY = "2026-04-01".length();
    private static final int SECONDS = "2026-04-01T09:00:00".length();

    private Moments() {}

    /**
     * Whether the first is later for sure: not when only their precision differs, nor when a text is no date. A day without
     * a time is taken to be one of the same zone.
     */
    static boolean isAfter(String first, String second) {
        if (hasTime(first) && hasTime(second)) {
            return isInstantAfter(first, second);
        }
        int common = Math.min(dateLength(first), dateLength(second));
        return common > 0 && first.substring(0, common).compareTo(second.substring(0, common)) > 0;
    }

    private static boolean hasTime(String text) {
        return text.length() > DAY && text.charAt(DAY) == 'T';
    }

    private static boolean isInstantAfter(String first, String second) {
        if (runForward(first, second)) {
            return false;
        }
        try {
            return OffsetDateTime.parse(first)
                    .toInstant()
                    .isAfter(OffsetDateTime.parse(second).toInstant());
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Times of one offset and precision are in the order of their texts, so that most need not be parsed. */
    private static boolean runForward(String first, String second) {
        int length = first.length();
        return length > SECONDS
                && second.length() == length
                && first.regionMatches(SECONDS, second, SECONDS, length - SECONDS)
                && first.compareTo(second) <= 0;
    }

    /** Characters of the year, month or day in front; 0 when there is no such date. */
    private static int dateLength(String text) {
        int length = hasTime(text) ? DAY : text.length();
        if (length != 4 && length != 7 && length != DAY) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            boolean right = i == 4 || i == 7 ? sign == '-' : sign >= '0' && sign <= '9';
            if (!right) {
                return 0;
            }
        }
        return length;
    }
}
