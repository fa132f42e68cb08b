package jp.musubi.standard.gate.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 項目と単位の表。Source: lab-items.tsv, lab-displays.tsv, lab-units.tsv. */
final class LabItems {

    /** The last two characters of an order's JLAC11 code: it has no value and so no unit. */
    private static final String ORDER = "00";

    private final Map<String, LabItem> items = new LinkedHashMap<>();
    private final Map<String, LabUnits.Unit> units = new HashMap<>();
    private final Map<String, LabUnits> byCode = new HashMap<>();

    LabItems() {
        Map<String, List<LabItem.Name>> names = new HashMap<>();
        for (Row row : Table.read(LabItems.class, "lab-displays.tsv")) {
            names.computeIfAbsent(row.get("item"), key -> new ArrayList<>())
                    .add(new LabItem.Name(row.get("display"), new GuideRange(row.get("guide"))));
        }
        for (Row row : Table.read(LabItems.class, "lab-items.tsv")) {
            items.put(row.get("item"), item(row, List.copyOf(names.getOrDefault(row.get("item"), List.of()))));
        }
        Table.read(LabItems.class, "lab-units.tsv").forEach(this::add);
    }

    Collection<LabItem> list() {
        return items.values();
    }

    /** Those named in a cell, separated by bars. */
    List<LabItem> listOf(String cell) {
        List<LabItem> found = new ArrayList<>();
        for (String id : cell.split("\\|")) {
            LabItem item = items.get(id);
            if (item == null) {
                throw new IllegalStateException("No item " + id + " in lab-items.tsv");
            }
            found.add(item);
        }
        return List.copyOf(found);
    }

    /** The unit of that name. */
    LabUnits.Unit unit(String text) {
        LabUnits.Unit unit = units.get(text);
        if (unit == null) {
            throw new IllegalStateException("No unit " + text + " in lab-units.tsv");
        }
        return unit;
    }

    /** The unit that ends a JLAC11 code, or null when those two characters are none that is known. */
    @Nullable
    LabUnits findUnits(String ending) {
        return byCode.get(ending);
    }

    private void add(Row row) {
        String text = row.get("unit");
        String written = row.get("written");
        LabUnits.Unit unit = new LabUnits.Unit(text, written.isEmpty() ? List.of() : List.of(written.split("\\|")));
        units.put(text, unit);
        List<LabUnits.Unit> all = new ArrayList<>(
                byCode.getOrDefault(row.get("code"), LabUnits.NONE).list());
        if (!row.get("code").equals(ORDER)) {
            all.add(unit);
        }
        byCode.put(row.get("code"), new LabUnits(all));
    }

    private static LabItem item(Row row, List<LabItem.Name> names) {
        return new LabItem(row.get("item"), row.get("major"), row.get("list").equals("infection"), names);
    }
}
