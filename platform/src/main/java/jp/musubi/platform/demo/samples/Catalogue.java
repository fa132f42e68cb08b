package jp.musubi.platform.demo.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.platform.demo.country.Cells;
import jp.musubi.platform.demo.country.Crowd;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 見本の中身の表。What the samples may say, and what they say about each persona. */
final class Catalogue {

    record Disease(String name, String number, String exchange, String icd10, String receipt) {}

    record Allergen(
            String category, String system, String code, String name, String text, String reaction, boolean severe) {}

    record Lab(
            String local,
            String name,
            String jlac10,
            String display,
            String specimen,
            String unit,
            String ucum,
            BigDecimal low,
            BigDecimal high,
            int decimals) {}

    /**
     * An item of a checkup.
     *
     * @param kind results or questionnaire
     * @param unit empty for an item that is answered by a code
     * @param ucum code of the unit, or system of the answer
     * @param low lowest usual value, or code of the answer
     * @param high highest usual value, or display of the answer
     * @param varies by how much of the way from low to high it changes from year to year, in percent
     */
    record Checkup(
            String code,
            String name,
            String category,
            String kind,
            String unit,
            String ucum,
            String low,
            String high,
            int varies) {

        boolean isMeasured() {
            return !unit.isEmpty();
        }
    }

    record Infection(String local, String name, String jlac10, String display) {}

    record Drug(String yj, String name, String usage, String usageText, int times, int dose, int days) {}

    /**
     * @param diseases the principal one first
     * @param abnormal values outside the reference range, by the display name of the item
     * @param positive local codes of positive infection tests
     */
    record Clinical(
            List<Disease> diseases,
            List<Allergen> allergens,
            Drug drug,
            Map<String, BigDecimal> abnormal,
            List<String> positive) {}

    private final Map<String, Disease> diseases = byKey("diseases.tsv", Catalogue::disease);
    private final Map<String, Allergen> allergens = byKey("allergens.tsv", Catalogue::allergen);
    private final Map<String, Drug> drugs = byKey("drugs.tsv", Catalogue::drug);
    private final List<Lab> labs =
            Table.read(Catalogue.class, "labs.tsv").stream().map(Catalogue::lab).toList();
    private final List<Infection> infections = Table.read(Catalogue.class, "infections.tsv").stream()
            .map(Catalogue::infection)
            .toList();
    private final List<Checkup> checkups = Table.read(Catalogue.class, "checkups.tsv").stream()
            .map(Catalogue::checkup)
            .toList();
    private final Map<String, Clinical> clinical = Table.read(Catalogue.class, "clinical.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("person"), this::clinical, (one, other) -> one, LinkedHashMap::new));
    private final List<Clinical> inTurn = List.copyOf(clinical.values());

    List<Lab> labs() {
        return labs;
    }

    List<Infection> infections() {
        return infections;
    }

    List<Checkup> checkups() {
        return checkups;
    }

    /**
     * Of the crowd each one takes after one of the personas, in turn.
     *
     * @throws NoSuchElementException for another persona without a line in clinical.tsv
     */
    Clinical of(String persona) {
        OptionalInt crowd = Crowd.findNumber(persona);
        return crowd.isPresent() ? inTurn.get(crowd.getAsInt() % inTurn.size()) : get(clinical, persona);
    }

    private Clinical clinical(Row row) {
        return new Clinical(
                Cells.list(row.get("diseases")).stream()
                        .map(key -> get(diseases, key))
                        .toList(),
                Cells.list(row.get("allergens")).stream()
                        .map(key -> get(allergens, key))
                        .toList(),
                get(drugs, row.get("drug")),
                Cells.list(row.get("abnormal")).stream()
                        .map(pair -> pair.split(":"))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1]))),
                Cells.list(row.get("positive")));
    }

    private static <T> T get(Map<String, T> map, String key) {
        @Nullable T found = map.get(key);
        if (found == null) {
            throw new NoSuchElementException("no line " + key + " in the sample tables");
        }
        return found;
    }

    private static <T> Map<String, T> byKey(String file, Function<Row, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        Table.read(Catalogue.class, file).forEach(row -> map.put(row.get("key"), reader.apply(row)));
        return map;
    }

    private static Disease disease(Row row) {
        return new Disease(
                row.get("name"), row.get("number"), row.get("exchange"), row.get("icd10"), row.get("receipt"));
    }

    private static Allergen allergen(Row row) {
        return new Allergen(
                row.get("category"),
                row.get("system"),
                row.get("code"),
                row.get("name"),
                row.get("text"),
                row.get("reaction"),
                Cells.yes(row.get("severe")));
    }

    private static Lab lab(Row row) {
        return new Lab(
                row.get("local"),
                row.get("name"),
                row.get("jlac10"),
                row.get("display"),
                row.get("specimen"),
                row.get("unit"),
                row.get("ucum"),
                new BigDecimal(row.get("low")),
                new BigDecimal(row.get("high")),
                Integer.parseInt(row.get("decimals")));
    }

    private static Checkup checkup(Row row) {
        return new Checkup(
                row.get("code"),
                row.get("name"),
                row.get("category"),
                row.get("kind"),
                row.get("unit"),
                row.get("ucum"),
                row.get("low"),
                row.get("high"),
                Integer.parseInt(row.get("varies")));
    }

    private static Infection infection(Row row) {
        return new Infection(row.get("local"), row.get("name"), row.get("jlac10"), row.get("display"));
    }

    private static Drug drug(Row row) {
        return new Drug(
                row.get("yj"),
                row.get("name"),
                row.get("usage"),
                row.get("usage_text"),
                Integer.parseInt(row.get("times")),
                Integer.parseInt(row.get("dose")),
                Integer.parseInt(row.get("days")));
    }
}
