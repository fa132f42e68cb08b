package jp.musubi.platform.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一覧で送ったもの、一行ずつの入口。The lines with a result of a list that {@link SubmissionLists#get} gave: numbers, states and ids
 * of rules, about no person.
 */
public interface ListedLines {

    /** Lines of a page. */
    int PAGE = 100;

    /** With their findings; empty for a page that there is not. */
    List<Line> page(SubmissionList list, Asked asked);

    /** All pages, without findings; 20,001 where there are more than 20,000, as many as a file has. */
    List<Line> all(SubmissionList list, Asked asked);

    /**
     * 問い。
     *
     * @param state null for all that are over
     * @param down against the order; lines that are alike stay in the order of the sending
     * @param page from 1
     */
    record Asked(@Nullable SubmissionState state, Order order, boolean down, int page) {}

    /** 並べ方。By the place in the list, receipt number, name of the state, HTTP status or ids of the rules. */
    enum Order {
        LINE,
        NUMBER,
        STATE,
        STATUS,
        RULES
    }

    /**
     * 一行。
     *
     * @param line from 1
     * @param status HTTP status of the synchronous answer; 0 for a line that was stopped
     * @param rules for which it was refused, or the code of the problem; they stay when the findings' time is over
     */
    record Line(
            int line,
            ReceiptNumber number,
            SubmissionState state,
            int status,
            List<String> rules,
            List<KeptFinding> findings) {

        public Line {
            rules = List.copyOf(rules);
            findings = List.copyOf(findings);
        }
    }
}
