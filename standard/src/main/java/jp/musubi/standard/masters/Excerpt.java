package jp.musubi.standard.masters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.masters.MasterEntry.Allergen;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import jp.musubi.standard.masters.MasterEntry.Modifier;
import jp.musubi.standard.masters.MasterEntry.Procedure;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 付けてある抜粋。Codes as facts, enough to try the system; whoever has the official files puts them into a folder. */
final class Excerpt {

    private Excerpt() {}

    static Map<MasterKind, List<MasterEntry>> read() {
        Map<MasterKind, List<MasterEntry>> entries = new EnumMap<>(MasterKind.class);
        entries.put(MasterKind.DISEASE, list("diseases.tsv", Excerpt::disease));
        entries.put(MasterKind.MODIFIER, list("modifiers.tsv", Excerpt::modifier));
        entries.put(MasterKind.DRUG, list("drugs.tsv", Excerpt::drug));
        entries.put(MasterKind.PROCEDURE, list("procedures.tsv", Excerpt::procedure));
        entries.put(MasterKind.LAB, list("lab-tests.tsv", Excerpt::lab));
        entries.put(MasterKind.ALLERGEN, list("allergens.tsv", Excerpt::allergen));
        return entries;
    }

    /** One row of a table as an entry. */
    private interface Reading {
        MasterEntry of(Row row);
    }

    private static List<MasterEntry> list(String table, Reading reading) {
        List<MasterEntry> entries = new ArrayList<>();
        for (Row row : Table.read(Excerpt.class, table)) {
            entries.add(reading.of(row));
        }
        return List.copyOf(entries);
    }

    private static MasterEntry disease(Row row) {
        return new Disease(
                row.get("code"),
                row.get("name"),
                row.get("kana"),
                row.get("number"),
                row.get("exchange"),
                find(row, "icd10"),
                row.get("alone").equals("yes"),
                days(row));
    }

    private static MasterEntry modifier(Row row) {
        return new Modifier(
                row.get("code"), row.get("name"), row.get("kana"), row.get("number"), row.get("exchange"), days(row));
    }

    private static MasterEntry drug(Row row) {
        return new Drug(
                row.get("code"),
                row.get("name"),
                row.get("kana"),
                row.get("unit"),
                find(row, "price"),
                row.get("own").equals("yes"),
                find(row, "generic"),
                find(row, "generic_name"),
                days(row));
    }

    private static MasterEntry procedure(Row row) {
        return new Procedure(row.get("code"), row.get("name"), row.get("kana"), days(row));
    }

    private static MasterEntry lab(Row row) {
        return new LabTest(
                row.get("code"),
                row.get("name"),
                row.get("kana"),
                row.get("list").equals("infection"),
                row.get("display"),
                find(row, "unit"),
                find(row, "ucum"),
                row.get("material"),
                row.get("material_name"));
    }

    private static MasterEntry allergen(Row row) {
        return new Allergen(
                row.get("code"),
                row.get("name"),
                row.get("kana"),
                row.get("category").equals("food"));
    }

    private static ValidDays days(Row row) {
        return new ValidDays(row.findDate("from"), row.findDate("to"));
    }

    private static @Nullable String find(Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : cell;
    }
}
