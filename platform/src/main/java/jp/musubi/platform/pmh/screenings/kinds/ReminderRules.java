package jp.musubi.platform.pmh.screenings.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 催促の決まり。Dated: reminders.tsv. */
public final class ReminderRules {

    private static final ReminderRules SHIPPED = new ReminderRules(Table.read(ReminderRules.class, "reminders.tsv"));

    private final List<Row> rows;

    private ReminderRules(List<Row> rows) {
        this.rows = rows;
    }

    public static ReminderRules shipped() {
        return SHIPPED;
    }

    /** How many days after the screening, or the last reminder, the next one is due; empty when none is known. */
    public OptionalInt days(LocalDate today) {
        return rows.stream()
                .filter(row -> row.inForceOn(today))
                .mapToInt(row -> Integer.parseInt(row.get("days")))
                .findFirst();
    }
}
