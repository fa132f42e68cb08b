package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 検査の間隔。A row of visit-frequency.tsv. @param years in how many fiscal years there is one in principle */
public record VisitFrequency(FacilityKind kind, int years, String japanese, String english, String mark) {

    private static final List<Row> ROWS = Table.read(VisitFrequency.class, "visit-frequency.tsv");

    /** Empty for a kind of which no figure is known: the prefecture sets it. */
    public static Optional<VisitFrequency> find(FacilityKind kind, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.get("kind").equals(kind.name()) && row.inForceOn(day))
                .map(VisitFrequency::of)
                .findFirst();
    }

    /** @param last day of the visit before; null for none */
    public boolean due(@Nullable LocalDate last, FiscalYear year) {
        return last == null || FiscalYear.of(last).year() + years <= year.year();
    }

    private static VisitFrequency of(Row row) {
        return new VisitFrequency(
                FacilityKind.valueOf(row.get("kind")),
                Integer.parseInt(row.get("years")),
                row.get("japanese"),
                row.get("english"),
                row.get("mark"));
    }
}
