package jp.musubi.platform.pmh.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.musubi.platform.pmh.overdue.Reminder.Occasion;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 催促の日の決まり。Dated: reminders.tsv. */
final class ReminderDays {

    private static final ReminderDays SHIPPED = new ReminderDays(Table.read(ReminderDays.class, "reminders.tsv"));

    private final List<Row> rows;

    ReminderDays(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static ReminderDays shipped() {
        return SHIPPED;
    }

    /** For which a family is to be reminded of it by that day. */
    List<Occasion> dueOn(OpenItem item, LocalDate day) {
        List<Occasion> due = new ArrayList<>();
        LocalDate late = plus(item.usual(), days(item, Occasion.LATE, day));
        if (late != null && !day.isBefore(late)) {
            due.add(Occasion.LATE);
        }
        OptionalInt before = days(item, Occasion.ENDING, day);
        LocalDate last = item.last();
        if (last != null
                && before.isPresent()
                && !day.isAfter(last)
                && !day.isBefore(last.minusDays(before.getAsInt()))) {
            due.add(Occasion.ENDING);
        }
        return List.copyOf(due);
    }

    private OptionalInt days(OpenItem item, Occasion occasion, LocalDate day) {
        return rows.stream()
                .filter(row -> row.inForceOn(day)
                        && row.get("kind").equals(item.kind().name())
                        && row.get("occasion").equals(occasion.name()))
                .mapToInt(row -> Integer.parseInt(row.get("days")))
                .findFirst();
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate day, OptionalInt days) {
        return day == null || days.isEmpty() ? null : day.plusDays(days.getAsInt());
    }
}
