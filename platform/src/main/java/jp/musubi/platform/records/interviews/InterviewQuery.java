package jp.musubi.platform.records.interviews;

import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.records.InterviewState;
import org.jspecify.annotations.Nullable;

/**
 * 届いた問診の探し方。
 *
 * @param states empty for all
 * @param since first day (Japan) on which it was given, or null
 * @param until last day, or null
 * @param oldestFirst else the newest first
 * @param page from 1
 * @param size 1 to 100
 */
public record InterviewQuery(
        Set<InterviewState> states,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean oldestFirst,
        int page,
        int size) {

    public static final int LARGEST = 100;

    public InterviewQuery {
        states = Set.copyOf(states);
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page from 1, size 1 to " + LARGEST);
        }
    }

    /** The same interviews, as many as a page may have, on this page. */
    public InterviewQuery onPage(int other) {
        return new InterviewQuery(states, since, until, oldestFirst, other, LARGEST);
    }
}
