package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 有効な期間、日本の日付。
 *
 * @param until first day on which it no longer holds, or null while open
 */
record Period(LocalDate from, @Nullable LocalDate until) {

    private static final String OPEN = "-";

    Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalStateException("a period ends after it begins: " + from + " " + until);
        }
    }

    static Period of(Map<String, String> row) {
        String until = get(row, "until");
        return new Period(LocalDate.parse(get(row, "from")), until.equals(OPEN) ? null : LocalDate.parse(until));
    }

    static String get(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("the table has no column " + column);
        }
        return cell;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
