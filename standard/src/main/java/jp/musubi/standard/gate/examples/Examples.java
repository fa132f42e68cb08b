package jp.musubi.standard.gate.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 見本の文書。Complete documents that the gate accepts; made up, nobody's data. Source: examples.tsv and the JSON files beside it. */
public final class Examples {

    private static final Examples STANDARD = new Examples();

    private final Map<String, byte[]> documents = new LinkedHashMap<>();
    private final Map<String, Row> rows = new HashMap<>();

    private Examples() {
        for (Row row : Table.read(Examples.class, "examples.tsv")) {
            documents.put(row.get("name"), read(row.get("name")));
            rows.put(row.get("name"), row);
        }
    }

    public static Examples standard() {
        return STANDARD;
    }

    /** Names of the documents, such as {@code lab}. */
    public List<String> list() {
        return List.copyOf(documents.keySet());
    }

    /**
     * A copy of the bytes.
     *
     * @throws NoSuchElementException for an unknown name
     */
    public byte[] get(String name) {
        byte[] document = documents.get(name);
        if (document == null) {
            throw new NoSuchElementException("No example " + name);
        }
        return document.clone();
    }

    /** What it is, in Japanese. @throws NoSuchElementException for an unknown name */
    public String title(String name) {
        return row(name).get("title");
    }

    /** Whether the service takes it, not another system. @throws NoSuchElementException for an unknown name */
    public boolean isSubmission(String name) {
        return row(name).get("sent").equals("yes");
    }

    private Row row(String name) {
        Row row = rows.get(name);
        if (row == null) {
            throw new NoSuchElementException("No example " + name);
        }
        return row;
    }

    private static byte[] read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("No file " + name + ".json");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
