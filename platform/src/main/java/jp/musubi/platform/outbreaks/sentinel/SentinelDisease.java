package jp.musubi.platform.outbreaks.sentinel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 定点で数える疾患。A row of sentinel-diseases.tsv.
 *
 * @param site kind of the sites that count it
 * @param monthly by month; else by week, Monday to Sunday
 */
public record SentinelDisease(String id, String site, boolean monthly, String japanese, String english) {

    private static final List<Row> ROWS = Table.read(SentinelDisease.class, "sentinel-diseases.tsv");

    public static List<SentinelDisease> listOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(SentinelDisease::of)
                .toList();
    }

    public static Optional<SentinelDisease> find(String id, LocalDate day) {
        return listOn(day).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The first day of the period that the day is in. */
    public LocalDate periodOf(LocalDate day) {
        return monthly ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day after that period. */
    public LocalDate endOf(LocalDate period) {
        return monthly ? period.plusMonths(1) : period.plusWeeks(1);
    }

    private static SentinelDisease of(Row row) {
        return new SentinelDisease(
                row.get("disease"),
                row.get("site"),
                row.get("period").equals("MONTHLY"),
                row.get("japanese"),
                row.get("english"));
    }
}
