package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.web.ReportPages.Line;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 届いた報告の一覧。 */
final class ReportTable {

    static final ListTable<Line> ALL = ListTable.of(
            "reports",
            List.of(
                    ListColumn.of("facility", "cyber.facility", Line::facility).found(),
                    ListColumn.<Line>of(
                                    "form",
                                    "cyber.form",
                                    line -> ListWords.japanese(
                                            "cyber.report." + line.report().form()))
                            .found(),
                    ListColumn.of(
                            "when",
                            "cyber.when",
                            line -> ListWords.minute(line.report().sentAt())),
                    ListColumn.of(
                            "prefecture",
                            "cyber.prefecture",
                            line -> ListWords.japanese(
                                    "prefecture." + line.report().prefecture(), ""))));

    private ReportTable() {}
}
