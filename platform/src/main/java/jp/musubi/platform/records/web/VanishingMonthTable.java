package jp.musubi.platform.records.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.web.VanishingMonths.Month;

/** 月ごとの、見えなくなる数の一覧。 */
final class VanishingMonthTable {

    static final ListTable<Month> ALL = ListTable.of(
            "vanishing-counts",
            List.of(
                    ListColumn.of(
                            "class",
                            "vanishing.kind",
                            row -> ListWords.japanese("subject." + row.count().dataClass())),
                    ListColumn.<Month>of(
                                    "month",
                                    "vanishing.month",
                                    row -> row.count().month().toString())
                            .by(Comparator.comparing(row -> row.count().month())),
                    ListColumn.<Month>of(
                                    "items",
                                    "vanishing.number",
                                    row -> Long.toString(row.count().items()))
                            .by(Comparator.comparingLong(row -> row.count().items())),
                    ListColumn.of("why", "vanishing.why", row -> row.span().japanese(row.countsFrom()))),
            List.of(new ListChoice<>(
                    "class",
                    "vanishing.kind",
                    "subject",
                    VanishingTable.CLASSES,
                    row -> row.count().dataClass().name())));

    private VanishingMonthTable() {}
}
