package jp.musubi.platform.outbreaks.diseases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import jp.musubi.standard.tables.Row;

/**
 * 定点で数える疾患。A row of sentinel-diseases.tsv.
 *
 * @param site kind of the sites that count it
 * @param monthly by month; else by week, Monday to Sunday
 */
public record SentinelDisease(String id, String site, boolean monthly, String japanese, String english) {

    /** The first day of the period that the day is in. */
    public LocalDate periodOf(LocalDate day) {
        return monthly ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static SentinelDisease of(Row row) {
        return new SentinelDisease(
                row.get("disease"),
                row.get("site"),
                row.get("period").equals("MONTHLY"),
                row.get("japanese"),
                row.get("english"));
    }
}
