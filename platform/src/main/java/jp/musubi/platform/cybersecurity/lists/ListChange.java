package jp.musubi.platform.cybersecurity.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;

/**
 * 一覧の間の一つの違い。
 *
 * @param cells what differs; empty for a row that only one of the two lists has
 */
public record ListChange(Kind kind, String key, List<Cell> cells) {

    /** What became of a row. */
    public enum Kind {
        NEW,
        CHANGED,
        DROPPED
    }

    /** One cell that differs. */
    public record Cell(String column, String before, String after) {}

    public ListChange {
        cells = List.copyOf(cells);
    }

    /** In the order of the newer list, then what it does not have; a row that stays as it is has none. */
    public static List<ListChange> between(ListKind kind, List<Row> older, List<Row> newer) {
        List<ListChange> changes = new ArrayList<>();
        for (Row row : newer) {
            String key = kind.key(row);
            Optional<Row> before = find(kind, older, key);
            if (before.isEmpty()) {
                changes.add(new ListChange(Kind.NEW, key, List.of()));
                continue;
            }
            List<Cell> cells = cells(kind, before.get(), row);
            if (!cells.isEmpty()) {
                changes.add(new ListChange(Kind.CHANGED, key, cells));
            }
        }
        for (Row row : older) {
            if (find(kind, newer, kind.key(row)).isEmpty()) {
                changes.add(new ListChange(Kind.DROPPED, kind.key(row), List.of()));
            }
        }
        return changes;
    }

    private static Optional<Row> find(ListKind kind, List<Row> rows, String key) {
        return rows.stream().filter(row -> kind.key(row).equals(key)).findFirst();
    }

    private static List<Cell> cells(ListKind kind, Row before, Row after) {
        return kind.names().stream()
                .filter(column -> !before.get(column).equals(after.get(column)))
                .map(column -> new Cell(column, before.get(column), after.get(column)))
                .toList();
    }
}
