package jp.musubi.platform.cybersecurity.inspections;

import java.util.Arrays;
import java.util.Optional;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;

/**
 * 見る項目。A row of general-items.tsv, or an item of the checklist.
 *
 * @param id {@code general:2-19}, or the edition's id with the item: {@code R7:2-④}
 * @param number as printed on the page
 * @param mark {@code -} sure, {@code (k)} own knowledge, {@code (?)} uncertain
 */
public record VisitItem(String id, String group, String topic, String number, String title, String help, String mark) {

    public static final String GENERAL = "general";

    public boolean sure() {
        return mark.equals("-");
    }

    /** The checklist's own name of it; empty for a general item. */
    public Optional<String> checklistItem() {
        return id.startsWith(GENERAL + ":") ? Optional.empty() : Optional.of(number);
    }

    static boolean asks(Row row, FacilityKind kind) {
        String kinds = row.get("kinds");
        return kinds.isEmpty() || Arrays.asList(kinds.split(" ")).contains(kind.name());
    }

    static VisitItem of(Row row) {
        return new VisitItem(
                GENERAL + ":" + row.get("item"),
                row.get("group"),
                row.get("topic"),
                row.get("item"),
                row.get("title"),
                row.get("help"),
                row.get("mark"));
    }

    static VisitItem of(Edition edition, Item item) {
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
