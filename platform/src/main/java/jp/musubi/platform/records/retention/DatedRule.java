package jp.musubi.platform.records.retention;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/** 行と、効いている日。From and to are inclusive; null is open. */
record DatedRule(
        RetentionRule rule,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static DatedRule of(Row row) {
        return new DatedRule(RetentionRule.of(row), row.findDate("from"), row.findDate("to"));
    }

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The days on which something may change by this row: its first, the one behind its last, the end of the time. */
    Stream<LocalDate> listChanges(Standing standing) {
        LocalDate over = rule.shownFor().lastDay(standing.countedFrom()).plusDays(1);
        return Stream.concat(
                Stream.of(over),
                Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to).map(last -> last.plusDays(1))));
    }
}
