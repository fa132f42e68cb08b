package jp.musubi.platform.cybersecurity.incidents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Table;

/** 開庁日。Which days offices are open, by holidays.tsv. Of years that the table does not reach only weekends and the turn of the year are known. */
public final class OfficeDays {

    private static final Set<LocalDate> HOLIDAYS = Table.read(OfficeDays.class, "holidays.tsv").stream()
            .map(row -> LocalDate.parse(row.get("day")))
            .collect(Collectors.toUnmodifiableSet());

    private static final MonthDay YEAR_ENDS = MonthDay.of(12, 29);
    private static final MonthDay YEAR_BEGINS = MonthDay.of(1, 3);

    private OfficeDays() {}

    public static boolean isOpen(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean turn = !date.isBefore(YEAR_ENDS) || !date.isAfter(YEAR_BEGINS);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !turn && !weekend && !HOLIDAYS.contains(day);
    }

    /** The day itself when offices are open on it, else the next one on which they are. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The day itself when offices are open on it, else the last one before on which they are. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }
}
