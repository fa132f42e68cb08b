package jp.musubi.platform.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.sixitems.ItemDetail;
import org.jspecify.annotations.Nullable;

/** 一つの区分の項目のファイル。As the page shows them, with its marks: one that the patient was not told of says so in the file, too. */
final class ItemTable {

    private ItemTable() {}

    static ListTable<ItemLine> of(DataClass dataClass) {
        return ListTable.of(
                "items-" + ItemGroups.wordOf(dataClass),
                List.of(
                        ListColumn.of("label", "items.label." + dataClass, ItemLine::label),
                        ListColumn.of("detail", "items.detail." + dataClass, ItemTable::detail),
                        ListColumn.of("date", "items.date." + dataClass, row -> ListWords.text(row.day())),
                        ListColumn.of("facility", "items.facility", ItemLine::facilityName),
                        ListColumn.of("registered", "items.registered", row -> ListWords.minute(row.registeredAt())),
                        ListColumn.of("marks", "items.marks", ItemTable::marks)));
    }

    private static String detail(ItemLine row) {
        ItemDetail detail = row.detail();
        String status = detail.status() == null ? "" : ListWords.japanese("items.status." + detail.status());
        String range = detail.range() == null ? "" : "(" + detail.range() + ")";
        return Stream.of(text(detail.amount()), text(detail.unit()), side(row), text(detail.text()), range, status)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static String side(ItemLine row) {
        return row.side().isOut() ? ListWords.japanese("RangeSide." + row.side()) : "";
    }

    private static String marks(ItemLine row) {
        List<String> marks = new ArrayList<>();
        if (row.origin().untold()) {
            marks.add(ListWords.japanese("items.untold"));
        }
        if (row.hidden()) {
            marks.add(ListWords.japanese("hidden.is"));
        }
        return String.join("、", marks);
    }
}
