package jp.musubi.standard.calculation.burden.law;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 高額療養費の表。Dated; ceilings.tsv. */
public record Ceilings(List<Row> rows) {

    public Ceilings {
        rows = List.copyOf(rows);
    }

    public static Ceilings shipped() {
        return new Ceilings(Table.read(Ceilings.class, "ceilings.tsv"));
    }

    /**
     * The ceiling of that class on that day; a pharmacy's bill is one of an outpatient.
     *
     * @throws IllegalStateException when the table has no row for it
     */
    public Ceiling get(IncomeClass income, Care care, LocalDate day) {
        String asked = care == Care.INPATIENT ? "INPATIENT" : "OUTPATIENT";
        return rows.stream()
                .filter(row -> row.get("class").equals(income.name()))
                .filter(row -> row.get("care").equals(asked) || row.get("care").equals("ANY"))
                .filter(row -> row.inForceOn(day))
                .findFirst()
                .map(Ceilings::ceiling)
                .orElseThrow(() -> new IllegalStateException("ceilings.tsv: " + income + " " + asked + " " + day));
    }

    private static Ceiling ceiling(Row row) {
        return new Ceiling(
                Long.parseLong(row.get("base")),
                Long.parseLong(row.get("threshold")),
                Integer.parseInt(row.get("percent")),
                findYen(row, "most"),
                findYen(row, "many"));
    }

    private static @Nullable Long findYen(Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }
}
