package jp.musubi.platform.records.lists.web;

import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.SentSubmissions;
import jp.musubi.platform.records.SentSubmissions.Line;
import jp.musubi.platform.records.SubmissionState;

/** 送ったものの一覧。 */
final class SentTable {

    static final ListTable<Line> ALL = new ListTable<>(
            "submissions",
            List.of(
                    ListColumn.of(
                            "number",
                            "submissions.number",
                            line -> line.number().text()),
                    ListColumn.of("received", "submission.received", line -> ListWords.minute(line.receivedAt())),
                    ListColumn.of("way", "sent.way", line -> ListWords.japanese("sent.way." + line.way())),
                    ListColumn.of(
                            "state", "letterbox.state", line -> ListWords.japanese("SubmissionState." + line.state())),
                    ListColumn.of("status", "sent.status", line -> Integer.toString(line.status())),
                    ListColumn.of("rules", "submissions.rules", line -> String.join(" ", line.rules())),
                    ListColumn.of("size", "sent.size", line -> Integer.toString(line.size()))),
            List.of(ListChoice.of("state", "letterbox.state", "SubmissionState", SubmissionState.class, Line::state)),
            SentSubmissions.PAGE);

    private SentTable() {}
}
