package jp.musubi.platform.records.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 閲覧の数え方。use-views.tsv: the first row in force on the day that fits a look says as what it is counted. */
final class ViewRules {

    private static final String NOT_COUNTED = "NONE";
    private static final List<Row> ROWS = Table.read(ViewRules.class, "use-views.tsv");

    private ViewRules() {}

    /** As what an allowed look of a facility is counted; empty when it is not. */
    static Optional<String> find(WrittenEntry look, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day) && fits(row, look))
                .findFirst()
                .map(row -> row.get("counted"))
                .filter(counted -> !counted.equals(NOT_COUNTED));
    }

    private static boolean fits(Row row, WrittenEntry look) {
        return switch (row.get("by")) {
            case "CALL" -> look.interaction().equals(row.get("value"));
            case "MARK", "CLASS" -> look.subjects().contains(row.get("value"));
            default -> throw new IllegalStateException("use-views.tsv: by " + row.get("by"));
        };
    }
}
