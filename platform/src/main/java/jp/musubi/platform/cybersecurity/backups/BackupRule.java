package jp.musubi.platform.cybersecurity.backups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 控えの決まり。A row of backup-rules.tsv. @param number empty when it is the facility's own */
public record BackupRule(
        String id, Severity severity, Optional<Integer> number, String japanese, String english, String mark) {

    private static final List<Row> ROWS = Table.read(BackupRule.class, "backup-rules.tsv");

    /** How much it matters. */
    public enum Severity {
        RED,
        HINT
    }

    /** Empty on a day on which it is not in force. */
    static Optional<BackupRule> find(String id, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(id) && row.inForceOn(day))
                .map(BackupRule::of)
                .findFirst();
    }

    /** Whether the sheet says so without a mark of doubt. */
    public boolean sure() {
        return mark.equals("-");
    }

    private static BackupRule of(Row row) {
        return new BackupRule(
                row.get("rule"),
                Severity.valueOf(row.get("severity")),
                Optional.of(row.get("number")).filter(each -> !each.isEmpty()).map(Integer::valueOf),
                row.get("japanese"),
                row.get("english"),
                row.get("mark"));
    }
}
