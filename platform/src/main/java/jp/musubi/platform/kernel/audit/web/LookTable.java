package jp.musubi.platform.kernel.audit.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** だれが見たか、のファイル。 */
final class LookTable {

    static final ListTable<LookRow> ALL = ListTable.of(
            "looks",
            List.of(
                    ListColumn.of("when", "looks.when", row -> ListWords.minute(row.at())),
                    ListColumn.of("since", "looks.since", row -> ListWords.minute(row.since())),
                    ListColumn.of("times", "looks.count", row -> Integer.toString(row.times())),
                    ListColumn.of("who", "looks.who", LookTable::who),
                    ListColumn.of("what", "looks.what", LookTable::what),
                    ListColumn.of("act", "looks.act", row -> ListWords.japanese("Act." + row.act())),
                    ListColumn.of("note", "looks.note", row -> ListWords.text(row.note())),
                    ListColumn.of("result", "looks.result", LookTable::result)));

    private LookTable() {}

    private static String who(LookRow row) {
        return row.own() ? ListWords.japanese("looks.you") : row.who();
    }

    private static String what(LookRow row) {
        return row.subjects().stream()
                .map(subject -> ListWords.japanese(
                        "subject." + row.act() + "." + subject, ListWords.japanese("subject." + subject, subject)))
                .collect(Collectors.joining("、"));
    }

    private static String result(LookRow row) {
        String reason = row.reason();
        return reason == null
                ? ListWords.japanese("looks.done." + row.act())
                : ListWords.japanese("looks.refused") + " " + ListWords.japanese("reason." + reason, reason);
    }
}
