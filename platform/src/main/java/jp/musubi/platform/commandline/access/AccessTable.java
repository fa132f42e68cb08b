package jp.musubi.platform.commandline.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 一つの表。The rows of a file of the access room, in its order, cells by column. */
record AccessTable(String name, List<Map<String, String>> rows) {

    private static final String FOLDER = "/jp/musubi/platform/kernel/access/";

    static AccessTable read(String name) {
        List<String> lines = text(name + ".tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] columns = lines.get(0).split("\t");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < columns.length; column++) {
                row.put(columns[column], cells[column]);
            }
            rows.add(row);
        }
        return new AccessTable(name, List.copyOf(rows));
    }

    private static String text(String file) {
        try (InputStream stream = AccessTable.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the table is missing: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
