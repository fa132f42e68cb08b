package jp.musubi.platform.outbreaks.instructions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 指示の対象の病気。A row of instructed-diseases.tsv: its class is dated, so that the same disease may be instructed on one day
 * and not on another.
 *
 * @param codes beginnings of ICD-10 codes, without the dot
 */
public record InstructedDisease(String id, String japanese, String english, String diseaseClass, Set<String> codes) {

    private static final List<Row> ROWS = Table.read(InstructedDisease.class, "instructed-diseases.tsv");
    private static final List<Row> CLASSES = Table.read(InstructedDisease.class, "disease-classes.tsv");

    public InstructedDisease {
        codes = Set.copyOf(codes);
    }

    public static List<InstructedDisease> listOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(InstructedDisease::of)
                .toList();
    }

    public static Optional<InstructedDisease> find(String id, LocalDate day) {
        return listOn(day).stream().filter(each -> each.id.equals(id)).findFirst();
    }

    public String classJapanese() {
        return classWord("japanese");
    }

    public String classEnglish() {
        return classWord("english");
    }

    private String classWord(String column) {
        return CLASSES.stream()
                .filter(row -> row.get("class").equals(diseaseClass))
                .map(row -> row.get(column))
                .findFirst()
                .orElse(diseaseClass);
    }

    private static InstructedDisease of(Row row) {
        return new InstructedDisease(
                row.get("disease"),
                row.get("japanese"),
                row.get("english"),
                row.get("class"),
                Arrays.stream(row.get("icd10").split(" ")).collect(Collectors.toSet()));
    }
}
