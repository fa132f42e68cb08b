package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 不適当者の表。Who may not be vaccinated; dated; contraindications.tsv, fever.tsv. */
public final class Contraindications {

    private final List<Row> rows = Table.read(Contraindications.class, "contraindications.tsv");
    private final List<Row> fever = Table.read(Contraindications.class, "fever.tsv");

    private Contraindications() {}

    public static Contraindications shipped() {
        return new Contraindications();
    }

    /** 受けられない状態。 */
    public record Contraindication(String code, String japanese, String english) {}

    /** Those that count for the course, in the order of the table. */
    public List<Contraindication> listFor(String course, LocalDate day) {
        return rows.stream()
                .filter(row -> row.inForceOn(day))
                .filter(row -> row.get("courses").isEmpty()
                        || Arrays.asList(row.get("courses").split(" ")).contains(course))
                .map(row -> new Contraindication(row.get("contraindication"), row.get("ja"), row.get("en")))
                .toList();
    }

    /** @param tenths of a degree Celsius */
    public boolean isFever(int tenths, LocalDate day) {
        return fever.stream()
                .filter(row -> row.inForceOn(day))
                .anyMatch(row -> tenths >= Integer.parseInt(row.get("tenths")));
    }
}
