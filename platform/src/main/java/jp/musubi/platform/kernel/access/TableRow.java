package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 表の一行、書いてあるとおり。Cells by the name of their column. */
public record TableRow(Map<String, String> cells) {

    private static final String NONE = "-";

    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** @throws IllegalStateException when the table has no such column */
    public String get(String column) {
        return Period.get(cells, column);
    }

    /** The words of a cell, parted by spaces; none for a dash. */
    public List<String> words(String column) {
        String cell = get(column);
        return cell.equals(NONE) ? List.of() : List.of(cell.split(" "));
    }

    /** Whether the sources are silent and the row is ours: a mark (?). */
    public boolean ours() {
        return get("mark").equals("(?)");
    }

    public boolean inForceOn(LocalDate day) {
        return Period.of(cells).covers(day);
    }
}
