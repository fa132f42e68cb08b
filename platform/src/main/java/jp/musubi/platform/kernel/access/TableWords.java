package jp.musubi.platform.kernel.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 表のことば。What the tables of access say in one language, in the reader's: {@code words.tsv}, found by either language. */
public final class TableWords {

    static final String FILE = "words.tsv";

    private static final TableWords ALL = new TableWords(DatedTable.list(FILE));

    private final Map<String, Row> byCell = new HashMap<>();

    private TableWords(List<Map<String, String>> rows) {
        for (Map<String, String> cells : rows) {
            Row row = new Row(Period.get(cells, "japanese"), Period.get(cells, "english"));
            put(row.japanese(), row);
            if (!row.english().equals(row.japanese())) {
                put(row.english(), row);
            }
        }
    }

    private record Row(String japanese, String english) {}

    public static TableWords all() {
        return ALL;
    }

    /** @param cell as a table says it; one without a row stays as it is */
    public String of(String cell, Locale reader) {
        Row row = byCell.get(cell);
        if (row == null) {
            return cell;
        }
        return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? row.english() : row.japanese();
    }

    boolean knows(String cell) {
        return byCell.containsKey(cell);
    }

    private void put(String cell, Row row) {
        if (byCell.put(cell, row) != null) {
            throw new IllegalStateException(FILE + ": said twice: " + cell);
        }
    }
}
