package jp.musubi.platform.cybersecurity.incidents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import jp.musubi.standard.tables.Row;

/**
 * 開庁日。Which days offices are open. Of years that the list of holidays does not reach only weekends and the turn of the year are known.
 *
 * @param holidays 国民の祝日 with their substitutes
 */
public record OfficeDays(Set<LocalDate> holidays) {

    public static final ListKind KIND = ListKind.of(
            "holidays",
            OfficeDays.class,
            "holidays.tsv",
            List.of(Column.neededDay("day"), Column.mark(), Column.text("source")),
            Set.of());

    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGINS = MonthDay.of(1, 3);

    public OfficeDays {
        holidays = Set.copyOf(holidays);
    }

    /** @param rows of a list of holidays */
    public static OfficeDays of(List<Row> rows) {
        return new OfficeDays(rows.stream()
                .map(row -> Objects.requireNonNull(row.findDate("day")))
                .collect(Collectors.toSet()));
    }

    public boolean isOpen(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean turn = !date.isBefore(YEAR_ENDS) || !date.isAfter(YEAR_BEGINS);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !turn && !weekend && !holidays.contains(day);
    }

    /** The day itself when offices are open on it, else the next one on which they are. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The day itself when offices are open on it, else the last one before on which they are. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }
}
