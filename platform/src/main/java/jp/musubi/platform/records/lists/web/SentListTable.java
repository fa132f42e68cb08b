package jp.musubi.platform.records.lists.web;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ListState;
import jp.musubi.platform.records.SentLists;
import jp.musubi.platform.records.SubmissionList;
import org.jspecify.annotations.Nullable;

/** 一覧で送ったものの一覧。 */
final class SentListTable {

    static final ListTable<SubmissionList> ALL = new ListTable<>(
            "lists",
            List.of(
                    ListColumn.of("name", "submissions.name", SubmissionList::name),
                    ListColumn.of("state", "letterbox.state", list -> ListWords.japanese("ListState." + list.state())),
                    ListColumn.of("done", "submissions.progress.done", list -> Integer.toString(list.done())),
                    ListColumn.of("lines", "submissions.progress.all", list -> Integer.toString(list.received())),
                    ListColumn.of("refused", "SubmissionState.REFUSED", list -> Integer.toString(list.refused())),
                    ListColumn.of("begun", "submissions.begun", list -> ListWords.minute(list.acceptedAt()))),
            List.of(ListChoice.of("state", "letterbox.state", "ListState", ListState.class, SubmissionList::state)),
            SentLists.PAGE);

    private SentListTable() {}

    /** @throws Problem PARAMETER-INVALID for a state, an order or a page that there is not */
    static SentLists.Asked asked(ListQuery query) {
        return new SentLists.Asked(state(query.text("state")), order(query.text(ListQuery.SORT)), query.page());
    }

    private static @Nullable ListState state(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(ListState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "state"));
    }

    private static SentLists.Order order(String sort) {
        return switch (sort) {
            case "", "-begun" -> SentLists.Order.NEWEST;
            case "begun" -> SentLists.Order.OLDEST;
            case "name" -> SentLists.Order.NAME;
            case "-name" -> SentLists.Order.NAME_DOWN;
            case "lines" -> SentLists.Order.SMALLEST;
            case "-lines" -> SentLists.Order.LARGEST;
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.SORT);
        };
    }
}
