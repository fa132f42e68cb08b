package jp.musubi.platform.cybersecurity.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.lists.Column;
import jp.musubi.platform.cybersecurity.lists.DatedLists;
import jp.musubi.platform.cybersecurity.lists.ListKind;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.springframework.stereotype.Service;

/** 見る項目の一覧。The shipped general items, or the newest list that was loaded until the day; and the items of the checklist. */
@Service
public class VisitItems {

    /** General items: 人員, 管理, 構造設備. */
    public static final ListKind GENERAL = ListKind.of(
            "general-items",
            VisitItems.class,
            "general-items.tsv",
            List.of(
                    Column.id("item"),
                    Column.needed("group"),
                    Column.text("topic"),
                    Column.needed("title"),
                    Column.text("help"),
                    Column.words("kinds", kinds()),
                    Column.day("from"),
                    Column.day("to"),
                    Column.mark(),
                    Column.text("source")),
            Set.of());

    private final DatedLists lists;
    private final Editions editions;

    VisitItems(DatedLists lists, Editions editions) {
        this.lists = lists;
        this.editions = editions;
    }

    /** The general items of that kind of facility on that day, then those of its form of the edition. */
    public List<VisitItem> list(Edition edition, FacilityKind kind, LocalDate day) {
        List<VisitItem> items = new ArrayList<>();
        lists.inForceOn(GENERAL, day).stream()
                .filter(row -> row.inForceOn(day) && VisitItem.asks(row, kind))
                .map(VisitItem::of)
                .forEach(items::add);
        Form.findOf(kind).map(edition::items).orElse(List.of()).forEach(item -> items.add(VisitItem.of(edition, item)));
        return List.copyOf(items);
    }

    /** Of any day and edition: what was written with an older list is still understood, with its newest words. */
    public Optional<VisitItem> find(String id) {
        String[] parts = id.split(":", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        if (parts[0].equals(VisitItem.GENERAL)) {
            return lists.find(GENERAL, parts[1]).map(VisitItem::of);
        }
        return editions.find(parts[0])
                .flatMap(edition -> Arrays.stream(Form.values())
                        .flatMap(form -> edition.find(form, parts[1]).stream())
                        .findFirst()
                        .map(item -> VisitItem.of(edition, item)));
    }

    private static List<String> kinds() {
        return Arrays.stream(FacilityKind.values()).map(FacilityKind::name).toList();
    }
}
