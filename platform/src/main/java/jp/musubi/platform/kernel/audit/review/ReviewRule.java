package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 見直しのしきい値。One dated line of {@code review-rules.tsv}.
 *
 * @param most what is still usual
 * @param minutes of the span in which it is counted; 0 for the day
 */
public record ReviewRule(ReviewKind kind, int most, int minutes, String source) {

    private static final List<Row> ROWS = Table.read(ReviewRule.class, "review-rules.tsv");

    /** @throws IllegalStateException when the table has no line for that day */
    static ReviewRule inForceOn(LocalDate day, ReviewKind kind) {
        return ROWS.stream()
                .filter(row -> row.get("rule").equals(kind.name()) && row.inForceOn(day))
                .map(row -> new ReviewRule(
                        kind,
                        Integer.parseInt(row.get("most")),
                        Integer.parseInt(row.get("minutes")),
                        row.get("source")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("review-rules.tsv has no line for " + kind + " on " + day));
    }
}
