package jp.musubi.platform.eligibility.bulk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 一括照会のきまり。Dated lines of bulk-rules.tsv. */
final class BulkRules {

    private static final List<Row> ROWS = Table.read(BulkRules.class, "bulk-rules.tsv");

    private BulkRules() {}

    /** How long a list that is over is kept. */
    static Duration keptOn(LocalDate day) {
        return Duration.ofMinutes(value("KEPT_MINUTES", day));
    }

    /** How old a list that is not over may grow. */
    static Duration staleOn(LocalDate day) {
        return Duration.ofHours(value("STALE_HOURS", day));
    }

    /** How long nobody touches a list before another worker takes it up. */
    static Duration leaseOn(LocalDate day) {
        return Duration.ofMinutes(value("LEASE_MINUTES", day));
    }

    private static long value(String rule, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Long.parseLong(row.get("value")))
                .findFirst()
                .orElseThrow();
    }
}
