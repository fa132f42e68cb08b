package jp.musubi.platform.records.checkups.web;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.checkups.FeedAsked;
import jp.musubi.platform.records.checkups.FeedKind;
import jp.musubi.platform.records.checkups.FeedLine;
import jp.musubi.platform.records.checkups.TakeFeed;
import org.jspecify.annotations.Nullable;

/** 届いた健診の一覧。One row a report; its results come by the file that takes them. */
final class FeedTable {

    static final ListTable<Line> ALL = new ListTable<>(
            "feed",
            List.of(
                    ListColumn.of(
                            "number",
                            "feed.number",
                            line -> Long.toString(line.entry().number())),
                    ListColumn.of(
                            "kind", "feed.kind", line -> line.entry().kind().japanese()),
                    ListColumn.of(
                            "version",
                            "feed.versions",
                            line -> Integer.toString(line.entry().version())),
                    ListColumn.of("day", "feed.day", line -> line.entry().day().toString()),
                    ListColumn.of("program", "feed.program", Line::program),
                    ListColumn.of("facility", "feed.facility", line -> ListWords.text(line.facility())),
                    ListColumn.of("member", "feed.member", Line::member),
                    ListColumn.of("results", "feed.results", Line::results),
                    ListColumn.of(
                            "received",
                            "checkups.registered",
                            line -> ListWords.minute(line.entry().receivedAt()))),
            List.of(ListChoice.of(
                    "kind",
                    "feed.kind",
                    "FeedKind",
                    FeedKind.class,
                    line -> line.entry().kind())),
            TakeFeed.PAGE);

    private FeedTable() {}

    /** 一行。 @param facility where the checkup was, by name; null for one that was withdrawn */
    record Line(
            FeedLine entry,
            @Nullable Checkup checkup,
            @Nullable String facility) {

        private String program() {
            return checkup == null ? "" : checkup.program().japanese();
        }

        private String member() {
            return checkup == null ? "" : ListWords.text(checkup.member());
        }

        private String results() {
            return checkup == null ? "" : Integer.toString(checkup.results().size());
        }
    }

    /** @throws Problem PARAMETER-INVALID for a number, a kind, an order or a page that there is not */
    static FeedAsked asked(ListQuery query) {
        String since = query.text("since");
        if (!since.matches("[0-9]{0,18}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "since");
        }
        return new FeedAsked(
                since.isEmpty() ? null : Long.valueOf(since),
                kind(query.text("kind")),
                order(query.text(ListQuery.SORT)),
                query.page());
    }

    private static @Nullable FeedKind kind(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(FeedKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind"));
    }

    private static FeedAsked.Order order(String sort) {
        return switch (sort) {
            case "", "number" -> FeedAsked.Order.FIRST;
            case "-number" -> FeedAsked.Order.LAST;
            case "day" -> FeedAsked.Order.EARLIEST_DAY;
            case "-day" -> FeedAsked.Order.LATEST_DAY;
            case "received" -> FeedAsked.Order.OLDEST;
            case "-received" -> FeedAsked.Order.NEWEST;
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.SORT);
        };
    }
}
