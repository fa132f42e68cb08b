package jp.musubi.platform.cybersecurity.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 項目のファイル。Reads the items of one edition; every fault is told with its line, so that a clerk can mend the file. */
final class ItemsFile {

    private static final List<String> COLUMNS = List.of(
            "form", "item", "chapter", "target", "title", "help", "answers", "since", "status", "clause", "carries",
            "mark", "source");
    private static final Set<String> ANSWERS = Set.of("ALWAYS", "VENDOR");
    private static final Set<String> STATUS = Set.of("REGULAR", "REFERENCE");
    private static final Set<String> MARKS = Set.of("-", "(k)", "(?)");
    private static final int LONGEST = 1000;

    private final Map<Form, List<Item>> forms = new EnumMap<>(Form.class);
    private final List<ItemsFault> faults = new ArrayList<>();
    private final @Nullable Edition before;

    private ItemsFile(@Nullable Edition before) {
        this.before = before;
    }

    /** Items by form, or why they cannot stand so; one of the two is empty. */
    record Read(Map<Form, List<Item>> forms, List<ItemsFault> faults) {}

    /** @param before the edition whose items may be carried on; null for the first one */
    static Read read(String text, @Nullable Edition before) {
        var file = new ItemsFile(before);
        file.readLines(text.replace("\r", "").replace("\uFEFF", "").split("\n"));
        return file.faults.isEmpty() ? new Read(file.forms, List.of()) : new Read(Map.of(), file.faults);
    }

    private void readLines(String[] lines) {
        List<String> columns = null;
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns == null) {
                columns = cells;
                if (!cells.containsAll(COLUMNS)) {
                    faults.add(new ItemsFault(number, "", ItemsFault.Kind.COLUMNS));
                    return;
                }
            } else if (cells.size() != columns.size()) {
                faults.add(new ItemsFault(number, "", ItemsFault.Kind.CELLS));
            } else {
                readItem(number, columns, cells);
            }
        }
        if (forms.isEmpty() && faults.isEmpty()) {
            faults.add(new ItemsFault(0, "", columns == null ? ItemsFault.Kind.COLUMNS : ItemsFault.Kind.EMPTY));
        }
    }

    private void readItem(int line, List<String> columns, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        int sofar = faults.size();
        List<String> formNames = Arrays.stream(Form.values()).map(Form::name).toList();
        refuseUnless(formNames.contains(row.get("form")), line, "form", ItemsFault.Kind.WORD);
        refuseUnless(ANSWERS.contains(row.get("answers")), line, "answers", ItemsFault.Kind.WORD);
        refuseUnless(STATUS.contains(row.get("status")), line, "status", ItemsFault.Kind.WORD);
        refuseUnless(MARKS.contains(row.get("mark")), line, "mark", ItemsFault.Kind.WORD);
        for (String column : List.of("item", "chapter", "title")) {
            refuseUnless(!cell(row, column).isEmpty(), line, column, ItemsFault.Kind.LENGTH);
        }
        row.forEach((column, cell) -> {
            refuseUnless(cell.length() <= LONGEST, line, column, ItemsFault.Kind.LENGTH);
            refuseUnless(!MyNumber.isIn(cell), line, column, ItemsFault.Kind.NUMBER);
        });
        if (faults.size() == sofar) {
            keep(line, Form.valueOf(cell(row, "form")), row);
        }
    }

    private void keep(int line, Form form, Map<String, String> row) {
        String id = cell(row, "item");
        List<Item> items = forms.computeIfAbsent(form, none -> new ArrayList<>());
        List<String> carries = Arrays.stream(cell(row, "carries").split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
        refuseUnless(items.stream().noneMatch(item -> item.id().equals(id)), line, "item", ItemsFault.Kind.TWICE);
        for (String carried : carries) {
            refuseUnless(
                    before != null && before.find(form, carried).isPresent(), line, "carries", ItemsFault.Kind.CARRIES);
        }
        items.add(new Item(
                id,
                cell(row, "chapter"),
                cell(row, "target"),
                cell(row, "title"),
                cell(row, "help"),
                cell(row, "answers").equals("VENDOR"),
                cell(row, "status").equals("REFERENCE"),
                cell(row, "since"),
                cell(row, "clause"),
                carries,
                cell(row, "mark")));
    }

    private void refuseUnless(boolean fits, int line, String column, ItemsFault.Kind kind) {
        if (!fits) {
            faults.add(new ItemsFault(line, column, kind));
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
