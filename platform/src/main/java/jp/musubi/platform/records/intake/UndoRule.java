package jp.musubi.platform.records.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.records.retention.ShownFor;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 取消UNDO の期間。Until when a withdrawal can be taken back: {@code undo.tsv}, by the day of the withdrawal (JST). */
record UndoRule(List<Row> rows) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    UndoRule {
        rows = List.copyOf(rows);
    }

    /** The rule shipped with this version. */
    static UndoRule shipped() {
        return new UndoRule(Table.read(UndoRule.class, "undo.tsv"));
    }

    /** Whether what was withdrawn then may be served again now; never where no row is in force. */
    boolean allows(Instant withdrawnAt, Instant now) {
        LocalDate withdrawn = LocalDate.ofInstant(withdrawnAt, JAPAN);
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        return rows.stream()
                .filter(row -> row.inForceOn(withdrawn))
                .map(row -> new ShownFor(Period.parse(row.get("within"))))
                .anyMatch(within -> !today.isAfter(within.lastDay(withdrawn)));
    }
}
