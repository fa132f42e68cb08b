package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 下書きのきまり。Dated lines of draft-rules.tsv. */
final class DraftRules {

    private static final List<Row> ROWS = Table.read(DraftRules.class, "draft-rules.tsv");

    private DraftRules() {}

    static int keptDaysOn(LocalDate day) {
        return value("KEPT_DAYS", day);
    }

    /** Of one writer. */
    static int mostOn(LocalDate day) {
        return value("MOST", day);
    }

    private static int value(String rule, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Integer.parseInt(row.get("value")))
                .findFirst()
                .orElseThrow();
    }
}
