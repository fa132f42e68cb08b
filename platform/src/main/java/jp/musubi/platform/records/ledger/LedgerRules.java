package jp.musubi.platform.records.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 受付のきまり。Dated lines of submission-rules.tsv. */
public final class LedgerRules {

    private static final long MEGABYTE = 1024 * 1024;
    private static final List<Row> ROWS = Table.read(LedgerRules.class, "submission-rules.tsv");

    private LedgerRules() {}

    static Period findingsKeptOn(LocalDate day) {
        return Period.ofDays((int) value("RESULT_KEPT_DAYS", day));
    }

    static Period entriesKeptOn(LocalDate day) {
        return Period.ofMonths((int) value("ENTRY_KEPT_MONTHS", day));
    }

    /** Documents and bytes of one facility on that day. */
    static Quota quotaOn(LocalDate day) {
        return new Quota(documentsOn(day), bytesOn(day));
    }

    /** What one facility may send on that day. */
    public static long documentsOn(LocalDate day) {
        return value("DOCUMENTS_A_DAY", day);
    }

    public static long bytesOn(LocalDate day) {
        return value("MEGABYTES_A_DAY", day) * MEGABYTE;
    }

    public static Duration leaseOn(LocalDate day) {
        return Duration.ofMinutes(value("LEASE_MINUTES", day));
    }

    /** Lists of one facility that are not over. */
    public static int listsUnderWayOn(LocalDate day) {
        return (int) value("LISTS_UNDER_WAY", day);
    }

    public static int linesOfListOn(LocalDate day) {
        return (int) value("LIST_LINES", day);
    }

    /** After decompression. */
    public static long bytesOfListOn(LocalDate day) {
        return value("LIST_MEGABYTES", day) * MEGABYTE;
    }

    public static Duration listStaleOn(LocalDate day) {
        return Duration.ofHours(value("LIST_STALE_HOURS", day));
    }

    private static long value(String rule, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Long.parseLong(row.get("value")))
                .findFirst()
                .orElseThrow();
    }
}
