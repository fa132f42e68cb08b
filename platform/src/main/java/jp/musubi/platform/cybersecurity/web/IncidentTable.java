package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.web.IncidentPages.Line;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** インシデントの一覧。 */
final class IncidentTable {

    static final ListTable<Line> ALL = ListTable.of(
            "incidents",
            List.of(
                    ListColumn.of(
                            "noticed",
                            "cyber.incidents.noticed",
                            line -> ListWords.minute(line.incident().noticedAt())),
                    ListColumn.<Line>of(
                                    "state",
                                    "cyber.incident.state",
                                    line -> line.state().japanese())
                            .found(),
                    ListColumn.<Line>of(
                                    "who", "cyber.who", line -> line.incident().openedBy())
                            .found()));

    private IncidentTable() {}
}
