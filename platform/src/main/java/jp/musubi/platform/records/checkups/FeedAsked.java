package jp.musubi.platform.records.checkups;

import org.jspecify.annotations.Nullable;

/**
 * 届いた健診を眺める問い。
 *
 * @param since the number after which it begins; null for what comes after all that was taken
 * @param kind null for all
 * @param page from 1
 */
public record FeedAsked(@Nullable Long since, @Nullable FeedKind kind, Order order, int page) {

    /** 並べ方。By number, by the day of the checkup, or by when it was registered. */
    public enum Order {
        FIRST,
        LAST,
        EARLIEST_DAY,
        LATEST_DAY,
        OLDEST,
        NEWEST
    }

    FeedAsked onPage(int other) {
        return new FeedAsked(since, kind, order, other);
    }
}
