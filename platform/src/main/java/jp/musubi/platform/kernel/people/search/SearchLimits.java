package jp.musubi.platform.kernel.people.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.pace.Limit;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 照会の上限の表。How often one caller may look for persons: dated rules of {@code search-limits.tsv}. */
record SearchLimits(List<Row> rows) {

    SearchLimits {
        rows = List.copyOf(rows);
    }

    /** The rules shipped with this version. */
    static SearchLimits shipped() {
        return new SearchLimits(Table.read(SearchLimits.class, "search-limits.tsv"));
    }

    /** All of them hold at once; a ground without any on that day is not open at all. */
    List<Limit> on(SearchGround ground, LocalDate day) {
        List<Limit> limits = rows.stream()
                .filter(row -> row.get("ground").equals(ground.name()) && row.inForceOn(day))
                .map(row -> new Limit(
                        Duration.ofSeconds(Long.parseLong(row.get("seconds"))), Integer.parseInt(row.get("most"))))
                .toList();
        return limits.isEmpty() ? List.of(new Limit(Duration.ofDays(1), 0)) : limits;
    }
}
