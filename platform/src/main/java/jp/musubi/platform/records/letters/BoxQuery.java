package jp.musubi.platform.records.letters;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 箱の探し方。
 *
 * @param states empty for all
 * @param person only letters about this person; in the inbox only those that may be opened, so that nobody learns about
 *     whom a waiting letter is
 * @param letter only this one, or null
 * @param since first day (Japan) on which it was sent, or null
 * @param until last day, or null
 * @param oldestFirst else the newest first
 * @param page from 1
 * @param size 1 to 100
 */
public record BoxQuery(
        Set<DeliveryState> states,
        @Nullable PersonId person,
        @Nullable UUID letter,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean oldestFirst,
        int page,
        int size) {

    public static final int LARGEST = 100;

    public BoxQuery {
        states = Set.copyOf(states);
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page from 1, size 1 to " + LARGEST);
        }
    }

    /** The same letters, as many as a page may have, on this page. */
    public BoxQuery onPage(int other) {
        return new BoxQuery(states, person, letter, since, until, oldestFirst, other, LARGEST);
    }

    /** The newest of all. */
    public static BoxQuery all(int page, int size) {
        return new BoxQuery(Set.of(), null, null, null, null, false, page, size);
    }
}
