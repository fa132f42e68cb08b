package jp.musubi.platform.pmh.overdue.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.pmh.overdue.LateLine;
import jp.musubi.platform.pmh.overdue.LateLine.Told;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;

/** 遅れの一覧。 */
final class LateTable {

    static final ListTable<LateLine> ALL = ListTable.of(
            "overdue",
            List.of(
                    ListColumn.of("name", "muni.name", LateLine::name),
                    ListColumn.of("born", "muni.born", line -> line.born().toString()),
                    ListColumn.of("reference", "muni.reference", LateLine::reference),
                    ListColumn.<LateLine>of(
                                    "kind",
                                    "overdue.kind",
                                    line -> ListWords.japanese(
                                            "overdue.kind." + line.item().kind()))
                            .by(Comparator.comparing(line -> line.item().kind())),
                    ListColumn.of("what", "overdue.what", line -> line.item().japanese()),
                    ListColumn.of("since", "overdue.since", line -> line.since().toString()),
                    ListColumn.of(
                            "last",
                            "overdue.last",
                            line -> ListWords.text(line.item().last())),
                    ListColumn.of("reminded", "overdue.reminded", line -> ListWords.text(line.remindedOn()))),
            List.of(
                    ListChoice.of(
                            "kind",
                            "overdue.kind",
                            "overdue.kind",
                            Kind.class,
                            (LateLine line) -> line.item().kind()),
                    ListChoice.of("told", "overdue.told", "overdue.told", Told.class, LateLine::told)));

    private LateTable() {}
}
