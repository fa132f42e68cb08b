package jp.musubi.platform.kernel.audit.facility.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 施設の記録のファイル。 */
final class EntryTable {

    private static final String STAFF = "STAFF=";

    static final ListTable<WrittenEntry> ALL = ListTable.of(
            "log",
            List.of(
                    ListColumn.of("at", "looks.when", entry -> ListWords.minute(entry.at())),
                    ListColumn.of("act", "log.act", entry -> ListWords.japanese("Act." + entry.act(), entry.act())),
                    ListColumn.of("caller", "looks.who", WrittenEntry::caller),
                    ListColumn.of("staff", "log.staff", EntryTable::staff),
                    ListColumn.of("person", "log.person", EntryTable::person),
                    ListColumn.of("what", "looks.what", EntryTable::what),
                    ListColumn.of("result", "looks.result", EntryTable::result)));

    private EntryTable() {}

    private static String staff(WrittenEntry entry) {
        return entry.subjects().stream()
                .filter(subject -> subject.startsWith(STAFF))
                .map(subject -> subject.substring(STAFF.length()))
                .collect(Collectors.joining("、"));
    }

    private static String person(WrittenEntry entry) {
        return entry.person().equals(WrittenEntry.NOBODY) ? "" : entry.person().toString();
    }

    private static String what(WrittenEntry entry) {
        return entry.subjects().stream()
                .filter(subject -> !subject.startsWith(STAFF))
                .map(subject -> ListWords.japanese(
                        "subject." + entry.act() + "." + subject, ListWords.japanese("subject." + subject, subject)))
                .collect(Collectors.joining("、"));
    }

    private static String result(WrittenEntry entry) {
        String reason = entry.reason();
        return reason == null
                ? ListWords.japanese("log.granted")
                : ListWords.japanese("looks.refused") + " " + ListWords.japanese("reason." + reason, reason);
    }
}
