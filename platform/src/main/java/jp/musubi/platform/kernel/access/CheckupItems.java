package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 保険者に見せる健診の項目。The rows of checkup-items.tsv: what {@link Extent#INSURER_ITEMS} means for one checkup. */
public record CheckupItems(List<Row> rows) {

    public CheckupItems {
        rows = List.copyOf(rows);
    }

    /** The rows shipped with this version. */
    public static CheckupItems shipped() {
        return new CheckupItems(
                DatedTable.list("checkup-items.tsv").stream().map(Row::of).toList());
    }

    /** 健診の実施者。 */
    public enum RunBy {
        INSURER,
        EMPLOYER,
        /** 人間ドックなど。 */
        OTHER
    }

    /** 見せる範囲。 */
    public enum Shown {
        NOTHING,
        /** 特定健診の項目。 */
        SPECIFIC,
        ALL
    }

    /**
     * What the insurer sees of a checkup of that day; nothing when no row says so.
     *
     * @param agreed whether the person agreed to it on the checkup's questionnaire
     */
    public Shown shownOn(LocalDate day, RunBy runBy, boolean agreed) {
        return rows.stream()
                .filter(row -> row.runBy == runBy && row.period.covers(day))
                .filter(row -> agreed || !row.agreement)
                .map(Row::shown)
                .findFirst()
                .orElse(Shown.NOTHING);
    }

    /** @param agreement whether the person's agreement is needed */
    record Row(RunBy runBy, Shown shown, boolean agreement, Period period) {

        private static Row of(Map<String, String> row) {
            return new Row(
                    RunBy.valueOf(Period.get(row, "run_by")),
                    Shown.valueOf(Period.get(row, "items")),
                    Period.get(row, "agreement").equals("yes"),
                    Period.of(row));
        }
    }
}
