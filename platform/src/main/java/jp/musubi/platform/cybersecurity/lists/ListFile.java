package jp.musubi.platform.cybersecurity.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.words.MyNumber;

/** 一覧のファイル。Text parted by tabs with the kind's columns; all or nothing, every fault with its line. */
final class ListFile {

    private static final int MOST_ROWS = 2000;

    private final ListKind kind;
    private final List<Row> rows = new ArrayList<>();
    private final List<ItemsFault> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private ListFile(ListKind kind) {
        this.kind = kind;
    }

    /** Rows, or why they cannot stand so; one of the two is empty. */
    record Read(List<Row> rows, List<ItemsFault> faults) {}

    static Read read(ListKind kind, String text) {
        var file = new ListFile(kind);
        file.readLines(text.replace("\r", "").replace("\uFEFF", "").split("\n"));
        return file.faults.isEmpty() ? new Read(file.rows, List.of()) : new Read(List.of(), file.faults);
    }

    private void readLines(String[] lines) {
        boolean head = false;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (!head) {
                head = true;
                if (!cells.equals(kind.names())) {
                    faults.add(new ItemsFault(number, "", ItemsFault.Kind.COLUMNS));
                    return;
                }
            } else if (cells.size() != kind.columns().size() || rows.size() >= MOST_ROWS) {
                faults.add(new ItemsFault(number, "", ItemsFault.Kind.CELLS));
            } else {
                readRow(number, cells);
            }
        }
        if (faults.isEmpty() && (rows.isEmpty() || !keys.containsAll(kind.required()))) {
            faults.add(new ItemsFault(0, "", head ? ItemsFault.Kind.EMPTY : ItemsFault.Kind.COLUMNS));
        }
    }

    private void readRow(int line, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        int sofar = faults.size();
        for (int at = 0; at < cells.size(); at++) {
            Column column = kind.columns().get(at);
            String cell = cells.get(at);
            boolean plain = cell.length() <= Column.LONGEST && cell.chars().noneMatch(Character::isISOControl);
            refuseUnless(plain, line, column, ItemsFault.Kind.LENGTH);
            refuseUnless(!MyNumber.isIn(cell), line, column, ItemsFault.Kind.NUMBER);
            refuseUnless(column.fits().test(cell), line, column, column.fault());
            row.put(column.name(), cell);
        }
        refuseUnless(keys.add(cells.get(0)), line, kind.columns().get(0), ItemsFault.Kind.TWICE);
        if (faults.size() == sofar) {
            rows.add(new Row(row));
        }
    }

    private void refuseUnless(boolean fits, int line, Column column, ItemsFault.Kind fault) {
        if (!fits) {
            faults.add(new ItemsFault(line, column.name(), fault));
        }
    }
}
