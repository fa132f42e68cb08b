package jp.musubi.platform.records.checkups;

import java.util.List;

/**
 * 連携の一頁。
 *
 * @param next with which to ask for what comes after; the number asked with when nothing came
 * @param more whether something stands behind it already
 */
public record FeedPage(List<FeedLine> lines, long next, boolean more) {

    public FeedPage {
        lines = List.copyOf(lines);
    }
}
