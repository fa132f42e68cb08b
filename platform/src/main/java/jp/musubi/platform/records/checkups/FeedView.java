package jp.musubi.platform.records.checkups;

import java.util.List;

/**
 * 連携を眺めた一頁。Nothing of it counts as taken.
 *
 * @param since the number after which it begins
 * @param lines that are shown to this insurer
 * @param total entries of all pages, those that are not shown any more among them
 */
public record FeedView(long since, List<FeedLine> lines, int total) {

    public FeedView {
        lines = List.copyOf(lines);
    }
}
