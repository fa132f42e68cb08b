package jp.musubi.platform.kernel.problems;

import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 断りの言葉の表。The rows of {@code problem-codes.tsv}. */
final class ProblemTable {

    private static final List<Row> ROWS = Table.read(ProblemTable.class, "problem-codes.tsv");

    private ProblemTable() {}

    /** @throws IllegalStateException when the code has no row */
    static Row get(String code) {
        return ROWS.stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("problem-codes.tsv has no row for " + code));
    }
}
