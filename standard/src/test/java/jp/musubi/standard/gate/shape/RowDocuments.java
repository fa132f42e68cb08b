package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 行を試す文書。The shipped examples, and copies of them with elements they do not have. Source: row-supplements.tsv. */
final class RowDocuments {

    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    RowDocuments() {
        for (String example : Examples.standard().list()) {
            documents.put(example, Examples.standard().get(example));
        }
        for (Row row : Table.read(RowDocuments.class, "row-supplements.tsv")) {
            documents.merge(row.get("document"), documents.get(row.get("example")), (made, example) -> made);
            Edit edit = new Edit(Edit.Op.valueOf(row.get("op")), EditPath.of(row.get("path")), row.get("value"));
            documents.computeIfPresent(row.get("document"), (name, made) -> edit.applyTo(made));
        }
    }

    List<String> list() {
        return List.copyOf(documents.keySet());
    }

    List<String> examples() {
        return Examples.standard().list();
    }

    /** Only the copies with more. */
    List<String> supplements() {
        List<String> supplements = new ArrayList<>(documents.keySet());
        supplements.removeAll(examples());
        return supplements;
    }

    byte[] get(String name) {
        return documents.get(name).clone();
    }
}
