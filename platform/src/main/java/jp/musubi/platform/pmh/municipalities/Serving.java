package jp.musubi.platform.pmh.municipalities;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 自治体の分を示してよいか。It has joined, and from FY2027 on it has delegated. Dated: delegation-rules.tsv. */
public record Serving(List<Row> rows) {

    public Serving {
        rows = List.copyOf(rows);
    }

    public static Serving shipped() {
        return new Serving(Table.read(Serving.class, "delegation-rules.tsv"));
    }

    public boolean servedOn(Municipality municipality, LocalDate day) {
        boolean joined = !day.isBefore(municipality.joinedOn());
        LocalDate delegated = municipality.delegatedOn();
        return joined && (!needsDelegation(day) || (delegated != null && !day.isBefore(delegated)));
    }

    private boolean needsDelegation(LocalDate day) {
        return rows.stream()
                .filter(row -> row.inForceOn(day))
                .anyMatch(row -> row.get("delegated").equals("yes"));
    }
}
