package jp.musubi.platform.records.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.platform.records.sixitems.Measured;
import org.jspecify.annotations.Nullable;

/** 一つの区分の項目の一覧。The file as the page shows them, with its marks: one that the patient was not told of says so in the file, too. */
final class ItemTable {

    /** The oldest first, those without a day last. */
    private static final Comparator<ItemLine> BY_DAY =
            Comparator.comparing(ItemLine::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** The smallest value first; what is no number behind, by its words. */
    private static final Comparator<ItemLine> BY_DETAIL = Comparator.comparing(
                    ItemTable::value, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(ItemTable::detail);

    private ItemTable() {}

    /** @param rows all of the class, of which the facilities are known to filter by */
    static ListTable<ItemLine> of(DataClass dataClass, List<ItemLine> rows) {
        return ListTable.of(
                "items-" + ItemGroups.wordOf(dataClass),
                List.of(
                        ListColumn.of("label", "items.label." + dataClass, ItemLine::label),
                        ListColumn.<ItemLine>of("detail", "items.detail." + dataClass, ItemTable::detail)
                                .by(BY_DETAIL),
                        ListColumn.<ItemLine>of("date", "items.date." + dataClass, row -> ListWords.text(row.day()))
                                .by(BY_DAY),
                        ListColumn.of("facility", "items.facility", ItemLine::facilityName),
                        ListColumn.<ItemLine>of(
                                        "registered", "items.registered", row -> ListWords.minute(row.registeredAt()))
                                .by(Comparator.comparing(ItemLine::registeredAt)),
                        ListColumn.of("marks", "items.marks", ItemTable::marks)),
                List.of(ListChoice.named("facility", "items.facility", facilities(rows), ItemTable::facility)));
    }

    private static Map<String, String> facilities(List<ItemLine> rows) {
        return rows.stream().collect(Collectors.toMap(ItemTable::facility, ItemLine::facilityName, (one, same) -> one));
    }

    private static String facility(ItemLine row) {
        return row.facility().digits();
    }

    private static @Nullable BigDecimal value(ItemLine row) {
        Measured measured = row.facts().measured();
        return measured == null ? null : measured.value();
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
