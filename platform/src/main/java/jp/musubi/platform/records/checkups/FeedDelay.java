package jp.musubi.platform.records.checkups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 連携までの時間。Of one insurer, in seconds.
 *
 * @param waiting entries that the insurer has not taken yet
 * @param enteredMedian from receipt to the entry in the feed, half of them within
 * @param takenMedian from receipt until the insurer took it, half of them within
 * @param takenMost the same, 95 of 100 within
 * @param oldestWaiting when the oldest of the waiting ones was received, or null
 */
public record FeedDelay(
        String payer,
        long entries,
        long waiting,
        double enteredMedian,
        double takenMedian,
        double takenMost,
        @Nullable Instant oldestWaiting) {}
