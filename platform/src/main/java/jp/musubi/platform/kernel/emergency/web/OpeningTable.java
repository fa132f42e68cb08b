package jp.musubi.platform.kernel.emergency.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.emergency.ReviewState;
import jp.musubi.platform.kernel.emergency.web.BreakGlassPage.Row;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 救急時の閲覧の一覧。 */
final class OpeningTable {

    static final ListTable<Row> ALL = ListTable.of(
            "break-glass",
            List.of(
                    ListColumn.of("facility", "break-glass.facility", Row::facilityName)
                            .found(),
                    ListColumn.<Row>of(
                                    "state", "review.state", row -> state(row).japanese())
                            .by(Comparator.comparing(OpeningTable::state)),
                    ListColumn.of(
                            "overdue", "break-glass.overdue", row -> row.line().overdue() ? "○" : ""),
                    ListColumn.of(
                            "at",
                            "break-glass.at",
                            row -> ListWords.minute(emergency(row).openedAt())),
                    ListColumn.of(
                            "until",
                            "break-glass.until",
                            row -> ListWords.minute(emergency(row).until())),
                    ListColumn.of("staff", "break-glass.staff", Row::staffName).found(),
                    ListColumn.of(
                            "person",
                            "break-glass.person",
                            row -> emergency(row).person().toString()),
                    ListColumn.of(
                            "reason",
                            "break-glass.reason",
                            row -> row.line().opening().reason())),
            List.of(ListChoice.of("state", "review.state", "ReviewState", ReviewState.class, OpeningTable::state)));

    private OpeningTable() {}

    private static ReviewState state(Row row) {
        return row.line().opening().state();
    }

    private static EmergencyOpening emergency(Row row) {
        return row.line().opening().emergency();
    }
}
