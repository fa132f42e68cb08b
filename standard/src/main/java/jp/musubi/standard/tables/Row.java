package jp.musubi.standard.tables;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 行。Cells by the name of their column. */
public record Row(Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** @throws IllegalArgumentException when the table has no such column */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        return cell;
    }

    /** The date of that column, or null when the cell is empty. */
    public @Nullable LocalDate findDate(String column) {
        String cell = get(column);
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /** Whether the day is within the columns {@code from} and {@code to}, both inclusive; empty means open. */
    public boolean inForceOn(LocalDate day) {
        LocalDate from = findDate("from");
        LocalDate to = findDate("to");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
