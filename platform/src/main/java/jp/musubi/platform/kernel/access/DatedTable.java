package jp.musubi.platform.kernel.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 表のファイル。A tab-separated file beside this package: lines of {@code #} are remarks, the first other line is the head. */
final class DatedTable {

    private DatedTable() {}

    /** All rows, each by column name. A missing file or a row of another width stops the start. */
    static List<Map<String, String>> list(String file) {
        List<String> lines = read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> head = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(file, head, cells(line)));
        }
        return List.copyOf(rows);
    }

    private static Map<String, String> row(String file, List<String> head, List<String> cells) {
        if (cells.size() != head.size() || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException(file + ": a row needs " + head.size() + " filled columns: " + cells);
        }
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < cells.size(); column++) {
            row.put(head.get(column), cells.get(column));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static String read(String file) {
        try (InputStream stream = DatedTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the table is missing: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
