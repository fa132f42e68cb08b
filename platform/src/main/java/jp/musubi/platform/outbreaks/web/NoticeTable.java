package jp.musubi.platform.outbreaks.web;

import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.outbreaks.notices.NoticeState;
import jp.musubi.platform.outbreaks.web.NoticeLines.Line;
import jp.musubi.platform.outbreaks.web.SentNoticePages.Sending;

/** 届いた発生届の一覧。Numbers of cases, never who a person is. */
final class NoticeTable {

    static final ListTable<Line> INBOX = ListTable.of(
            "notices",
            List.of(
                    ListColumn.<Line>of(
                            "case", "outbreak.case", line -> line.notice().caseId()),
                    ListColumn.of("disease", "outbreak.disease", NoticeTable::disease)
                            .found(),
                    ListColumn.of("facility", "outbreak.facility", Line::facility)
                            .found(),
                    ListColumn.of(
                            "state",
                            "outbreak.state",
                            line -> ListWords.japanese(
                                    "outbreak.state." + line.notice().state())),
                    ListColumn.of(
                            "sent",
                            "outbreak.sent",
                            line -> ListWords.minute(line.notice().timing().sentAt())),
                    ListColumn.of(
                            "late",
                            "outbreak.late",
                            line -> line.notice().timing().late() ? "○" : "")),
            List.of(ListChoice.of(
                    "state",
                    "outbreak.state",
                    "outbreak.state",
                    NoticeState.class,
                    line -> line.notice().state())));

    /** What the own facility sent. */
    static final ListTable<Sending> SENT = ListTable.of(
            "notices-sent",
            List.of(
                    ListColumn.<Sending>of(
                            "case", "outbreak.case", line -> line.notice().caseId()),
                    ListColumn.of("disease", "outbreak.disease", NoticeTable::diseaseSent)
                            .found(),
                    ListColumn.of(
                            "state",
                            "outbreak.state",
                            line -> ListWords.japanese(
                                    "outbreak.state." + line.notice().state())),
                    ListColumn.of(
                            "sent",
                            "outbreak.sent",
                            line -> ListWords.minute(line.notice().timing().sentAt())),
                    ListColumn.of(
                            "late",
                            "outbreak.late",
                            line -> line.notice().timing().late() ? "○" : "")),
            List.of(ListChoice.of(
                    "state",
                    "outbreak.state",
                    "outbreak.state",
                    NoticeState.class,
                    line -> line.notice().state())));

    private NoticeTable() {}

    private static String diseaseSent(Sending line) {
        return line.disease() == null ? line.notice().disease() : line.disease().japanese();
    }

    private static String disease(Line line) {
        return line.disease() == null ? line.notice().disease() : line.disease().japanese();
    }
}
