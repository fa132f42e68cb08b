package jp.musubi.platform.outbreaks.diseases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 疾患の表のもと。The shipped rows, and behind them those of the files in a folder. */
final class DiseaseTables {

    static final String CLASSES = "classes.tsv";
    static final String DISEASES = "diseases.tsv";
    static final String CODES = "disease-codes.tsv";
    static final String MARKERS = "markers.tsv";
    static final String TRIGGERS = "triggers.tsv";
    static final String ITEMS = "form-items.tsv";
    static final String CENTERS = "centers.tsv";
    static final String DESIGNATED = "designated.tsv";
    static final String REMINDERS = "reminder-rules.tsv";
    static final String COUNTED = "sentinel-diseases.tsv";
    static final String SITES = "sites.tsv";
    static final List<String> ALL =
            List.of(CLASSES, DISEASES, CODES, MARKERS, TRIGGERS, ITEMS, CENTERS, DESIGNATED, REMINDERS, COUNTED, SITES);

    private final Map<String, List<Row>> rows = new HashMap<>();

    private DiseaseTables() {}

    /** @throws IllegalStateException when a line has another number of cells than the first, naming file and line */
    static DiseaseTables read(@Nullable Path folder) {
        var tables = new DiseaseTables();
        for (String name : ALL) {
            List<Row> all = new ArrayList<>(Table.read(DiseaseTables.class, name));
            if (folder != null && Files.isRegularFile(folder.resolve(name))) {
                all.addAll(Table.read(folder.resolve(name)));
            }
            tables.rows.put(name, List.copyOf(all));
        }
        return tables;
    }

    List<Row> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }
}
