package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.time.Period;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * 見せる期間の一行。A or B: shown while either holds.
 *
 * @param last the last days that are shown however old, or null
 * @param outlivedByLts whether 長期保存 outlives the time
 */
public record RetentionRule(
        DataClass dataClass,
        CountsFrom countsFrom,
        ShownFor shownFor,
        @Nullable LastDays last,
        boolean outlivedByLts) {

    private static final String NONE = "-";

    static RetentionRule of(Row row) {
        String last = row.get("last");
        return new RetentionRule(
                DataClass.valueOf(row.get("class")),
                CountsFrom.valueOf(row.get("counts_from")),
                new ShownFor(Period.parse(row.get("shown_for"))),
                last.equals(NONE)
                        ? null
                        : new LastDays(Integer.parseInt(last), LastDays.Series.valueOf(row.get("series"))),
                row.get("outlived_by_lts").equals("yes"));
    }

    /** Whether it is shown on that day by this rule, which is in force on it. */
    public boolean shows(Standing standing, LocalDate day) {
        return outlives(standing) || !day.isAfter(shownFor.lastDay(standing.countedFrom()));
    }

    /** Whether it is shown however old. */
    public boolean outlives(Standing standing) {
        return (last != null && standing.amongLast()) || (outlivedByLts && standing.lts());
    }
}
