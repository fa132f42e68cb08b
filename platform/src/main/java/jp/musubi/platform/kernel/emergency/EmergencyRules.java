package jp.musubi.platform.kernel.emergency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 救急時の閲覧の期間。Dated lines of emergency-rules.tsv. */
final class EmergencyRules {

    private static final List<Row> ROWS = Table.read(EmergencyRules.class, "emergency-rules.tsv");

    private EmergencyRules() {}

    /** How long an opening holds. */
    static Duration openFor(LocalDate day) {
        return Duration.ofMinutes(valueOn(day, "OPEN_MINUTES"));
    }

    /** After how long an opening that nobody has judged is overdue. */
    static Duration reviewWithin(LocalDate day) {
        return Duration.ofDays(valueOn(day, "REVIEW_WITHIN_DAYS"));
    }

    private static int valueOn(LocalDate day, String rule) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(rule) && row.inForceOn(day))
                .map(row -> Integer.parseInt(row.get("value")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("emergency-rules.tsv has no line for " + rule + " on " + day));
    }
}
