package jp.musubi.standard.gate.shape;

/** 日と時刻の形。Dates that exist in the calendar, times with seconds, instants with an offset. Source: FHIR R4 datatypes. */
final class Times {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    /** hh:mm:ss */
    private static final int SECONDS = 8;

    private Times() {}

    static boolean isDate(byte[] bytes, int from, int to) {
        int length = to - from;
        return (length == YEAR || length == MONTH || length == DAY) && dateEnd(bytes, from, to) == to;
    }

    static boolean isDateTime(byte[] bytes, int from, int to) {
        return to - from <= DAY ? isDate(bytes, from, to) : isInstant(bytes, from, to);
    }

    static boolean isInstant(byte[] bytes, int from, int to) {
        if (to - from <= DAY || bytes[from + DAY] != 'T' || dateEnd(bytes, from, from + DAY) != from + DAY) {
            return false;
        }
        int at = timeEnd(bytes, from + DAY + 1, to);
        return at > 0 && isOffset(bytes, at, to);
    }

    static boolean isTime(byte[] bytes, int from, int to) {
        return timeEnd(bytes, from, to) == to;
    }

    /** Offset behind a date of year, month or day precision that fills the range, or -1. */
    private static int dateEnd(byte[] bytes, int from, int to) {
        int year = number(bytes, from, YEAR, to);
        if (year < 1) {
            return -1;
        }
        if (to - from == YEAR) {
            return to;
        }
        int month = bytes[from + YEAR] == '-' ? number(bytes, from + YEAR + 1, 2, to) : -1;
        if (month < 1 || month > 12) {
            return -1;
        }
        if (to - from == MONTH) {
            return to;
        }
        int day = bytes[from + MONTH] == '-' ? number(bytes, from + MONTH + 1, 2, to) : -1;
        return day >= 1 && day <= lengthOfMonth(year, month) ? to : -1;
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 4, 6, 9, 11 -> 30;
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            default -> 31;
        };
    }

    /** Offset behind hh:mm:ss and a fraction, or -1. A leap second may be written. */
    private static int timeEnd(byte[] bytes, int from, int to) {
        if (to - from < SECONDS || bytes[from + 2] != ':' || bytes[from + 5] != ':') {
            return -1;
        }
        int hour = number(bytes, from, 2, to);
        int minute = number(bytes, from + 3, 2, to);
        int second = number(bytes, from + 6, 2, to);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return -1;
        }
        int at = from + SECONDS;
        if (at < to && bytes[at] == '.') {
            int first = ++at;
            while (at < to && Lexical.isDigit(bytes[at])) {
                at++;
            }
            return at > first ? at : -1;
        }
        return at;
    }

    private static boolean isOffset(byte[] bytes, int from, int to) {
        if (to - from == 1) {
            return bytes[from] == 'Z';
        }
        if (to - from != 6 || bytes[from] != '+' && bytes[from] != '-' || bytes[from + 3] != ':') {
            return false;
        }
        int hour = number(bytes, from + 1, 2, to);
        int minute = number(bytes, from + 4, 2, to);
        return hour >= 0 && minute >= 0 && minute <= 59 && (hour <= 13 || hour == 14 && minute == 0);
    }

    /** So many digits as a number, or -1. */
    private static int number(byte[] bytes, int from, int digits, int to) {
        if (from + digits > to) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (!Lexical.isDigit(bytes[i])) {
                return -1;
            }
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }
}
