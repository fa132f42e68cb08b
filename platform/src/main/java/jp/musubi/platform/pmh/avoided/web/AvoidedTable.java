package jp.musubi.platform.pmh.avoided.web;

import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.pmh.avoided.StaleReading;
import jp.musubi.platform.pmh.avoided.StaleReading.Outcome;

/** 防いだ回の一覧。 */
final class AvoidedTable {

    static final ListTable<StaleReading> ALL = ListTable.of(
            "avoided",
            List.of(
                    ListColumn.of("day", "avoided.day", line -> line.day().toString()),
                    ListColumn.of("name", "muni.name", StaleReading::name),
                    ListColumn.of("scheme", "muni.scheme", StaleReading::scheme),
                    ListColumn.of(
                            "outcome",
                            "avoided.outcome",
                            line -> ListWords.japanese("avoided.outcome." + line.outcome())),
                    ListColumn.of("facility", "avoided.facility", StaleReading::facility),
                    ListColumn.of("from", "muni.from", line -> line.from().toString()),
                    ListColumn.of(
                            "last",
                            "muni.last",
                            line -> line.until() == null
                                    ? ""
                                    : line.until().minusDays(1).toString())),
            List.of(ListChoice.of(
                    "outcome", "avoided.outcome", "avoided.outcome", Outcome.class, StaleReading::outcome)));

    private AvoidedTable() {}
}
