package jp.musubi.platform.cybersecurity.incidents;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * 期限。By when a form has to be sent.
 *
 * @param aim by when it is better sent; null when no such day is named
 * @param due the last day
 */
public record Deadline(String id, String form, @Nullable LocalDate aim, LocalDate due) {

    private static final List<Row> ROWS = Table.read(Deadline.class, "deadlines.tsv");

    /** Those that hold for an incident of which somebody of the facility first knew on that day. */
    public static List<Deadline> list(LocalDate known, Facts facts) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(known))
                .filter(row -> facts.holds(row.get("when")))
                .map(row -> of(row, known))
                .toList();
    }

    private static Deadline of(Row row, LocalDate known) {
        LocalDate due = count(known, row.get("days"));
        String aim = row.get("aim");
        return new Deadline(
                row.get("deadline"),
                row.get("form"),
                aim.isEmpty() ? null : count(known, aim),
                row.get("moves").equals("yes") ? OfficeDays.onOrAfter(due) : due);
    }

    /** The day it was known is the first day. */
    private static LocalDate count(LocalDate known, String days) {
        return known.plusDays(Long.parseLong(days) - 1);
    }
}
