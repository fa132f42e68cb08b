package jp.musubi.platform.records.lists.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.platform.records.ListedLines;
import jp.musubi.platform.records.ListedLines.Asked;
import jp.musubi.platform.records.ListedLines.Order;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.gate.findings.Severity;
import org.jspecify.annotations.Nullable;

/** 一つの一覧の、行の一覧。Lines that wait for their turn have no result, and are none of it. */
final class LineTable {

    /** Findings of a line that stand on the page; the others on the page of the submission. */
    private static final int SHOWN = 5;

    private static final List<String> OVER = Arrays.stream(SubmissionState.values())
            .filter(SubmissionState::over)
            .map(Enum::name)
            .toList();

    private LineTable() {}

    /** 一行、頁に出る形。 */
    record Line(ListedLines.Line line) {

        /** Rules that forbade it, with blanks between. */
        public String rules() {
            return String.join(" ", line.rules());
        }

        /** The first findings, those that forbade it before the others. */
        public List<KeptFinding> shown() {
            return line.findings().stream()
                    .sorted(Comparator.comparing(finding -> finding.severity() != Severity.ERROR))
                    .limit(SHOWN)
                    .toList();
        }
    }

    /** @param name of the list: it has only letters that may stand in the name of a file */
    static ListTable<Line> of(String name) {
        return new ListTable<>(
                "results-" + name,
                List.of(
                        ListColumn.of(
                                "line",
                                "submissions.line",
                                row -> Integer.toString(row.line().line())),
                        ListColumn.of(
                                "number",
                                "submissions.number",
                                row -> row.line().number().text()),
                        ListColumn.of(
                                "state",
                                "letterbox.state",
                                row -> ListWords.japanese(
                                        "SubmissionState." + row.line().state())),
                        ListColumn.of(
                                "status",
                                "sent.status",
                                row -> Integer.toString(row.line().status())),
                        ListColumn.of("rules", "submissions.rules", Line::rules)),
                List.of(new ListChoice<>(
                        "state",
                        "letterbox.state",
                        "SubmissionState",
                        OVER,
                        row -> row.line().state().name())),
                ListedLines.PAGE);
    }

    /** @throws Problem PARAMETER-INVALID for a state, an order or a page that there is not */
    static Asked asked(ListQuery query) {
        String sort = query.text(ListQuery.SORT);
        boolean down = sort.startsWith("-");
        return new Asked(state(query.text("state")), order(down ? sort.substring(1) : sort), down, query.page());
    }

    private static @Nullable SubmissionState state(String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (!OVER.contains(name)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "state");
        }
        return SubmissionState.valueOf(name);
    }

    private static Order order(String column) {
        return column.isEmpty()
                ? Order.LINE
                : Stream.of(Order.values())
                        .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(column))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, ListQuery.SORT));
    }
}
