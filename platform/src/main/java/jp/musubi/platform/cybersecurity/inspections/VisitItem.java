package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 見る項目。A row of general-items.tsv, or an item of the checklist.
 *
 * @param id {@code general:2-19}, or the edition's id with the item: {@code R7:2-④}
 * @param number as printed on the page
 * @param mark {@code -} sure, {@code (k)} own knowledge, {@code (?)} uncertain
 */
public record VisitItem(String id, String group, String topic, String number, String title, String help, String mark) {

    public static final String GENERAL = "general";

    private static final List<Row> ROWS = Table.read(VisitItem.class, "general-items.tsv");

    /** The general items of that kind of facility on that day, then those of its form of the edition. */
    public static List<VisitItem> list(Edition edition, FacilityKind kind, LocalDate day) {
        List<VisitItem> items = new ArrayList<>();
        ROWS.stream()
                .filter(row -> row.inForceOn(day) && asks(row, kind))
                .map(VisitItem::of)
                .forEach(items::add);
        Form.findOf(kind).map(edition::items).orElse(List.of()).forEach(item -> items.add(of(edition, item)));
        return List.copyOf(items);
    }

    /** Of any day and edition: what was written with an older list is still understood. */
    public static Optional<VisitItem> find(String id, Editions editions) {
        String[] parts = id.split(":", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        if (parts[0].equals(GENERAL)) {
            return ROWS.stream()
                    .filter(row -> row.get("item").equals(parts[1]))
                    .map(VisitItem::of)
                    .findFirst();
        }
        return editions.find(parts[0])
                .flatMap(edition -> Arrays.stream(Form.values())
                        .flatMap(form -> edition.find(form, parts[1]).stream())
                        .findFirst()
                        .map(item -> of(edition, item)));
    }

    public boolean sure() {
        return mark.equals("-");
    }

    /** The checklist's own name of it; empty for a general item. */
    public Optional<String> checklistItem() {
        return id.startsWith(GENERAL + ":") ? Optional.empty() : Optional.of(number);
    }

    private static boolean asks(Row row, FacilityKind kind) {
        String kinds = row.get("kinds");
        return kinds.isEmpty() || Arrays.asList(kinds.split(" ")).contains(kind.name());
    }

    private static VisitItem of(Row row) {
        return new VisitItem(
                GENERAL + ":" + row.get("item"),
                row.get("group"),
                row.get("topic"),
                row.get("item"),
                row.get("title"),
                row.get("help"),
                row.get("mark"));
    }

    private static VisitItem of(Edition edition, Item item) {
        return new VisitItem(
                edition.id() + ":" + item.id(),
                "チェックリスト " + edition.name(),
                item.chapter(),
                item.id(),
                item.title(),
                item.help(),
                item.mark());
    }
}
