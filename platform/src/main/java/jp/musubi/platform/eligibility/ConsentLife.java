package jp.musubi.platform.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 同意の効力。How long a consent given at a reader holds: dated rules of {@code consent-life.tsv}. */
record ConsentLife(List<Row> rows) {

    private static final String READER = "READER";

    ConsentLife {
        rows = List.copyOf(rows);
    }

    /** The rules shipped with this version. */
    static ConsentLife shipped() {
        return new ConsentLife(Table.read(ConsentLife.class, "consent-life.tsv"));
    }

    /** First instant at which a consent given or renewed at {@code given} no longer holds. */
    Instant endOf(CareSetting care, Instant given) {
        return given.plus(lengthOf(rowOf(care.name(), given)));
    }

    /** Whether a re-query of the facility begins the time anew. */
    boolean isRenewed(CareSetting care, Instant at) {
        return rowOf(care.name(), at).get("renewed_by_requery").equals("yes");
    }

    /** First instant at which the card no longer counts as lying on the reader. */
    Instant endAtReader(Instant opened) {
        return opened.plus(lengthOf(rowOf(READER, opened)));
    }

    private Row rowOf(String care, Instant at) {
        LocalDate day = JapaneseDay.of(at);
        return rows.stream()
                .filter(row -> row.get("care").equals(care) && row.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("consent-life.tsv has no row for " + care + " on " + day));
    }

    private static Duration lengthOf(Row row) {
        return ChronoUnit.valueOf(row.get("unit")).getDuration().multipliedBy(Long.parseLong(row.get("amount")));
    }
}
