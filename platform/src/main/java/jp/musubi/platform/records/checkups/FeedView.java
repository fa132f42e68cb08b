package jp.musubi.platform.records.checkups;

/**
 * 連携を眺めた一頁。Nothing of it counts as taken.
 *
 * @param since the number after which it begins
 */
public record FeedView(long since, FeedPage page) {}
