package jp.musubi.platform.kernel.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.access.TableRow;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;

/** 探し方。An unknown word of a choice counts as none, so that an old address still shows the table. */
record MatrixSearch(String q, String reader, String data, String purpose) {

    static MatrixSearch of(String q, String reader, String data, String purpose) {
        return new MatrixSearch(
                q.strip(),
                known(reader, Reader.values()),
                known(data, DataClass.values()),
                known(purpose, Purpose.values()));
    }

    private static String known(String word, Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).anyMatch(word::equals) ? word : "";
    }

    List<TableRow> find(List<TableRow> rows) {
        return rows.stream().filter(this::fits).toList();
    }

    private boolean fits(TableRow row) {
        return (reader.isEmpty() || Reader.of(row).name().equals(reader))
                && (data.isEmpty() || row.get("data_class").equals(data))
                && (purpose.isEmpty() || row.words("purpose").contains(purpose))
                && (q.isEmpty() || text(row).contains(q.toLowerCase(Locale.ROOT)));
    }

    private static String text(TableRow row) {
        return String.join("\n", row.cells().values()).toLowerCase(Locale.ROOT) + "\n"
                + DataClass.valueOf(row.get("data_class")).japanese();
    }
}
