package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.words.MyNumber;

/** 一般の項目のファイル。Columns as of general-items.tsv; all or nothing, every fault with its line. */
final class GeneralItemsFile {

    private static final List<String> COLUMNS =
            List.of("item", "group", "topic", "title", "help", "kinds", "from", "to", "mark", "source");
    private static final int LONGEST = 1000;

    private final List<Row> rows = new ArrayList<>();
    private final List<ItemsFault> faults = new ArrayList<>();
    private final Set<String> items = new HashSet<>();

    private GeneralItemsFile() {}

    /** Rows, or why they cannot stand so; one of the two is empty. */
    record Read(List<Row> rows, List<ItemsFault> faults) {}

    static Read read(String text) {
        var file = new GeneralItemsFile();
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
                if (!cells.equals(COLUMNS)) {
                    faults.add(new ItemsFault(number, "", ItemsFault.Kind.COLUMNS));
                    return;
                }
            } else if (cells.size() != COLUMNS.size()) {
                faults.add(new ItemsFault(number, "", ItemsFault.Kind.CELLS));
            } else {
                readItem(number, cells);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(new ItemsFault(0, "", head ? ItemsFault.Kind.EMPTY : ItemsFault.Kind.COLUMNS));
        }
    }

    private void readItem(int line, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        int sofar = faults.size();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells.get(i);
            boolean plain = cell.length() <= LONGEST && cell.chars().noneMatch(Character::isISOControl);
            refuseUnless(plain, line, COLUMNS.get(i), ItemsFault.Kind.LENGTH);
            refuseUnless(!MyNumber.isIn(cell), line, COLUMNS.get(i), ItemsFault.Kind.NUMBER);
            row.put(COLUMNS.get(i), cell);
        }
        refuseUnless(cells.get(0).matches("[0-9A-Za-z-]{1,20}"), line, "item", ItemsFault.Kind.WORD);
        refuseUnless(items.add(cells.get(0)), line, "item", ItemsFault.Kind.TWICE);
        refuseUnless(!cells.get(1).isEmpty(), line, "group", ItemsFault.Kind.LENGTH);
        refuseUnless(!cells.get(3).isEmpty(), line, "title", ItemsFault.Kind.LENGTH);
        refuseUnless(areKinds(cells.get(5)), line, "kinds", ItemsFault.Kind.WORD);
        refuseUnless(isDay(cells.get(6)), line, "from", ItemsFault.Kind.WORD);
        refuseUnless(isDay(cells.get(7)), line, "to", ItemsFault.Kind.WORD);
        refuseUnless(List.of("-", "(k)", "(?)").contains(cells.get(8)), line, "mark", ItemsFault.Kind.WORD);
        if (faults.size() == sofar) {
            rows.add(new Row(row));
        }
    }

    private static boolean areKinds(String cell) {
        List<String> known =
                Arrays.stream(FacilityKind.values()).map(FacilityKind::name).toList();
        return cell.isEmpty() || known.containsAll(Arrays.asList(cell.split(" ")));
    }

    private static boolean isDay(String cell) {
        try {
            return cell.isEmpty() || LocalDate.parse(cell) != null;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    private void refuseUnless(boolean fits, int line, String column, ItemsFault.Kind kind) {
        if (!fits) {
            faults.add(new ItemsFault(line, column, kind));
        }
    }
}
