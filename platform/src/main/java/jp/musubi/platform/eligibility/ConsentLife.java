package jp.musubi.platform.eligibility;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 同意の効力。How long a consent given at a reader holds: dated rules of {@code consent-life.tsv}. */
record ConsentLife(List<Row> rows) {

    private static final String OUTPATIENT = "OUTPATIENT";

    ConsentLife {
        rows = List.copyOf(rows);
    }

    /** The rules shipped with this version. */
    static ConsentLife shipped() {
        return new ConsentLife(Table.read(ConsentLife.class, "consent-life.tsv"));
    }

    /** Ordinary outpatient care: the only kind of care for which a reader at a counter gives consents today. */
    Duration ofOutpatientOn(LocalDate day) {
        return rows.stream()
                .filter(row -> row.get("care").equals(OUTPATIENT) && row.inForceOn(day))
                .map(row -> Duration.ofHours(Long.parseLong(row.get("hours"))))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("consent-life.tsv has no row for " + OUTPATIENT + " on " + day));
    }
}
