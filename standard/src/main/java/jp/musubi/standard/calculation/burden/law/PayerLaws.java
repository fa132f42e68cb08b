package jp.musubi.standard.calculation.burden.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.calculation.burden.law.PayerLaw.CeilingOf;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 公費の順位の表。Dated; payer-laws.tsv. */
public record PayerLaws(List<Row> rows) {

    public PayerLaws {
        rows = List.copyOf(rows);
    }

    public static PayerLaws shipped() {
        return new PayerLaws(Table.read(PayerLaws.class, "payer-laws.tsv"));
    }

    /** The national scheme of that 法別番号; empty for local ones. */
    public Optional<PayerLaw> find(String number, LocalDate day) {
        return list(day).stream().filter(law -> law.number().equals(number)).findFirst();
    }

    /** All of that day in the order of the law. */
    public List<PayerLaw> list(LocalDate day) {
        return rows.stream()
                .filter(row -> row.inForceOn(day))
                .map(PayerLaws::law)
                .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                .toList();
    }

    private static PayerLaw law(Row row) {
        String percent = row.get("percent");
        return new PayerLaw(
                row.get("law"),
                Integer.parseInt(row.get("rank")),
                row.get("ja"),
                row.get("en"),
                row.get("first").equals("yes"),
                CeilingOf.valueOf(row.get("ceiling")),
                percent.isEmpty() ? null : Integer.valueOf(percent));
    }
}
