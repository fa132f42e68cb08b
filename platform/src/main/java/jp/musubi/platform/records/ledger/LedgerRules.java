package jp.musubi.platform.records.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;

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

    /** Documents and bytes of one sender on that day. */
    static Quota quotaOn(LocalDate day, FacilityCode sender) {
        return new Quota(documentsOn(day, sender), bytesOn(day, sender));
    }

    /** What one sender may send on that day; 電子処方箋管理サービス sends for the country. */
    public static long documentsOn(LocalDate day, FacilityCode sender) {
        return value(isService(sender) ? "SERVICE_DOCUMENTS_A_DAY" : "DOCUMENTS_A_DAY", day);
    }

    public static long bytesOn(LocalDate day, FacilityCode sender) {
        return value(isService(sender) ? "SERVICE_MEGABYTES_A_DAY" : "MEGABYTES_A_DAY", day) * MEGABYTE;
    }

    /** By its 点数表番号, which no facility has (clarifications 471). */
    private static boolean isService(FacilityCode sender) {
        return sender.feeTable() == '0';
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
