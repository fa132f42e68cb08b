package jp.musubi.platform.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;

/** 自施設が送ったもの、一つずつの入口。Each that has a receipt number, in whatever way it came; about no person. */
public interface SentSubmissions {

    /** Lines of a page. */
    int PAGE = 50;

    /**
     * @throws jp.musubi.platform.kernel.problems.Problem PARAMETER-INVALID for a period that ends before it begins or is longer
     *     than {@link OwnFigures#MOST_DAYS}, and for a page that there is not; ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    Sent list(Asked asked, Caller caller, String interaction);

    /**
     * 問い。
     *
     * @param from first day of Japan
     * @param until last day
     * @param state null for all
     * @param rule id of a rule or code for which it was refused; empty for all
     * @param order newest first unless it says otherwise
     * @param page from 1
     */
    record Asked(LocalDate from, LocalDate until, @Nullable SubmissionState state, String rule, Order order, int page) {

        public Asked onPage(int other) {
            return new Asked(from, until, state, rule, order, other);
        }
    }

    /** 並べ方。 */
    enum Order {
        NEWEST,
        OLDEST,
        SMALLEST,
        LARGEST
    }

    /**
     * 送ったものの一行。
     *
     * @param way SYNC, ASYNC, BULK or CHANGE
     * @param status HTTP status of the answer; 0 while it waits
     * @param rules for which it was refused
     * @param size bytes as sent
     */
    record Line(
            ReceiptNumber number,
            String way,
            SubmissionState state,
            int status,
            List<String> rules,
            Instant receivedAt,
            int size) {

        public Line {
            rules = List.copyOf(rules);
        }
    }

    /** @param total of all pages */
    record Sent(List<Line> lines, int total) {

        public Sent {
            lines = List.copyOf(lines);
        }
    }
}
