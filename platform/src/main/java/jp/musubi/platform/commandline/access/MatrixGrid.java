package jp.musubi.platform.commandline.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 一覧。Class by reader, the conditions in each cell; a reader is a role, or the professions of a row with their kinds. */
final class MatrixGrid {

    private static final String NONE = "-";

    private MatrixGrid() {}

    static List<List<String>> lines(AccessTable matrix) {
        Set<String> readers = new LinkedHashSet<>();
        Map<String, Map<String, Set<String>>> cells = new LinkedHashMap<>();
        for (Map<String, String> row : matrix.rows()) {
            String reader = readerOf(row);
            readers.add(reader);
            cells.computeIfAbsent(row.getOrDefault("data_class", NONE), each -> new LinkedHashMap<>())
                    .computeIfAbsent(reader, each -> new LinkedHashSet<>())
                    .add(row.get("condition") + (NONE.equals(row.get("switch")) ? "" : "*"));
        }
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("data_class"));
        head.addAll(readers);
        lines.add(head);
        cells.forEach((dataClass, of) -> {
            List<String> line = new ArrayList<>(List.of(dataClass));
            readers.forEach(reader -> line.add(String.join(" ", of.getOrDefault(reader, Set.of(NONE)))));
            lines.add(line);
        });
        return lines;
    }

    private static String readerOf(Map<String, String> row) {
        String professions = row.getOrDefault("profession", NONE);
        return professions.equals(NONE)
                ? row.getOrDefault("role", NONE)
                : professions.split(" ")[0];
    }
}
