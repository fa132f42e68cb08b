package jp.musubi.platform.records.checkups;

import java.util.List;
import jp.musubi.platform.records.CheckupDelay;

/**
 * 連携を眺めた一頁。Nothing of it counts as taken.
 *
 * @param since the number after which it begins
 * @param delays days from a checkup to the insurer, month by month, newest first
 */
public record FeedView(long since, FeedPage page, List<CheckupDelay> delays) {

    public FeedView {
        delays = List.copyOf(delays);
    }
}
