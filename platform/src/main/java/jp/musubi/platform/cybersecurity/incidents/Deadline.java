package jp.musubi.platform.cybersecurity.incidents;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * 期限。By when a form has to be sent.
 *
 * @param aim by when it is better sent; null when no such day is named
 * @param due the last day
 */
public record Deadline(String id, String form, @Nullable LocalDate aim, LocalDate due) {

    /** Those of the rows that hold for an incident of which somebody of the facility first knew on that day. */
    static List<Deadline> list(List<Row> rows, LocalDate known, Facts facts, OfficeDays days) {
        return rows.stream()
                .filter(row -> row.inForceOn(known))
                .filter(row -> facts.holds(row.get("when")))
                .map(row -> of(row, known, days))
                .toList();
    }

    private static Deadline of(Row row, LocalDate known, OfficeDays days) {
        LocalDate due = count(known, row.get("days"));
        String aim = row.get("aim");
        return new Deadline(
                row.get("deadline"),
                row.get("form"),
                aim.isEmpty() ? null : count(known, aim),
                row.get("moves").equals("yes") ? days.onOrAfter(due) : due);
    }

    /** The day it was known is the first day. */
    private static LocalDate count(LocalDate known, String days) {
        return known.plusDays(Long.parseLong(days) - 1);
    }
}
