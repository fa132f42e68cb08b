package jp.musubi.platform.pmh.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 月の締めのきまり。Dated: closing-rules.tsv. */
public record ClosingRules(List<Row> rows) {

    public ClosingRules {
        rows = List.copyOf(rows);
    }

    public static ClosingRules shipped() {
        return new ClosingRules(Table.read(ClosingRules.class, "closing-rules.tsv"));
    }

    /** Whether a charge of that month can still be entered; corrections always can. */
    public boolean isOpen(YearMonth month, LocalDate today) {
        return rows.stream()
                .filter(row -> row.inForceOn(month.atDay(1)))
                .mapToInt(row -> Integer.parseInt(row.get("day_of_next_month")))
                .mapToObj(day -> month.plusMonths(1).atDay(day))
                .anyMatch(last -> !today.isAfter(last));
    }
}
