package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 年齢で決まる負担割合。Dated rules of shares.tsv, for those to whom no certificate gives a share. */
record ShareRules(List<Row> rows) {

    ShareRules {
        rows = List.copyOf(rows);
    }

    static ShareRules shipped() {
        return new ShareRules(Table.read(ShareRules.class, "shares.tsv"));
    }

    /** Percent. */
    int percentOn(LocalDate day, boolean preschool) {
        String band = preschool ? "PRESCHOOL" : "GENERAL";
        return rows.stream()
                .filter(row -> row.get("band").equals(band) && row.inForceOn(day))
                .mapToInt(row -> Integer.parseInt(row.get("percent")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("shares.tsv has no row for " + band + " on " + day));
    }
}
