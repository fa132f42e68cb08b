package jp.musubi.platform.kernel.audit.review.web;

import java.util.List;
import jp.musubi.platform.kernel.audit.review.Finding;
import jp.musubi.platform.kernel.audit.review.LookReview;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import org.jspecify.annotations.Nullable;

/** 見回りの一日のファイル。All lists of the day below each other, in the order of the page. */
final class FindingTable {

    static final ListTable<Finding> ALL = ListTable.of(
            "review",
            List.of(
                    ListColumn.of("kind", "review.kind", each -> ListWords.japanese("ReviewKind." + each.kind())),
                    ListColumn.of(
                            "facility", "review.facility", each -> each.who().facilityName()),
                    ListColumn.of("who", "review.who", FindingTable::who),
                    ListColumn.of("person", "review.person", each -> ListWords.text(each.person())),
                    ListColumn.of("persons", "review.persons", each -> Long.toString(each.persons())),
                    ListColumn.of(
                            "tie",
                            "review.tie",
                            each -> each.tie() == null ? "" : ListWords.japanese("Tie." + each.tie())),
                    ListColumn.of(
                            "times",
                            "review.looks",
                            each -> Long.toString(each.looks().times())),
                    ListColumn.of(
                            "last",
                            "review.last",
                            each -> ListWords.minute(each.looks().last())),
                    ListColumn.of("state", "review.state", FindingTable::state),
                    ListColumn.of("comment", "review.comment", each -> comment(each.reviewed()))));

    private FindingTable() {}

    private static String who(Finding each) {
        String staff = each.who().staff();
        return staff == null ? each.who().caller() : staff;
    }

    private static String state(Finding each) {
        if (each.reviewed() == null) {
            return ListWords.japanese("review.state.OPEN");
        }
        return ListWords.japanese(each.open() ? "review.again" : "review.state.REVIEWED");
    }

    private static String comment(@Nullable LookReview review) {
        return review == null ? "" : review.comment();
    }
}
