package jp.musubi.platform.cybersecurity.editions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** この版の結びに付いている版。A wrong file stops the start. */
final class ShippedEditions {

    private ShippedEditions() {}

    static List<Edition> load() {
        List<Edition> editions = new ArrayList<>();
        for (Row row : Table.read(ShippedEditions.class, "editions.tsv")) {
            Edition before = editions.isEmpty() ? null : editions.get(editions.size() - 1);
            String id = row.get("edition");
            ItemsFile.Read items = ItemsFile.read(text("items-" + id.toLowerCase(Locale.ROOT) + ".tsv"), before);
            if (!items.faults().isEmpty()) {
                throw new IllegalStateException("items of " + id + ": " + items.faults());
            }
            editions.add(new Edition(
                    id,
                    new FiscalYear(Integer.parseInt(row.get("year"))),
                    row.get("name"),
                    LocalDate.parse(row.get("published")),
                    row.get("guideline"),
                    row.get("complete").equals("yes"),
                    items.forms()));
        }
        return List.copyOf(editions);
    }

    private static String text(String name) {
        try (InputStream file = ShippedEditions.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No data file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
