package jp.musubi.platform.kernel.disaster;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 災害時モードのきまり。Dated lines of disaster-rules.tsv. */
final class DisasterRules {

    private static final List<Row> ROWS = Table.read(DisasterRules.class, "disaster-rules.tsv");

    private DisasterRules() {}

    /** How far the end may lie ahead when it is declared or extended. */
    static Duration longestOn(LocalDate day) {
        return Duration.ofDays(
                list(day, "LONGEST_DAYS").map(Integer::parseInt).findFirst().orElseThrow());
    }

    /** The classes that a declaration may name. */
    static Set<DataClass> classesOn(LocalDate day) {
        return list(day, "CLASS").map(DataClass::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> list(LocalDate day, String rule) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> row.get("value"));
    }
}
