package jp.musubi.standard.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 表。One data file; wrong files stop the start with the file and line named. */
public final class Table {

    private Table() {}

    /**
     * The rows of the file of that name in the package of the class.
     *
     * @throws IllegalStateException when the file is absent or a line has another number of cells than the first
     */
    public static List<Row> read(Class<?> beside, String name) {
        return rows(name, text(beside, name));
    }

    /**
     * The rows of that file.
     *
     * @throws IllegalStateException when a line has another number of cells than the first
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<Row> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return rows(name, Files.readString(file, StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<Row> rows(String name, String text) {
        List<Row> rows = new ArrayList<>();
        String[] columns = null;
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else if (cells.length == columns.length) {
                rows.add(row(columns, cells));
            } else {
                throw new IllegalStateException(
                        name + ":" + number + ": " + cells.length + " cells, expected " + columns.length);
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i].strip(), cells[i].strip());
        }
        return new Row(row);
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No data file " + name + " beside " + beside.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
