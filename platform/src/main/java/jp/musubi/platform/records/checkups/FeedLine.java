package jp.musubi.platform.records.checkups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.records.Checkup;
import org.jspecify.annotations.Nullable;

/**
 * 連携の一件、中身とともに。
 *
 * @param number in the insurer's order, counting up
 * @param document stable over the versions of a report
 * @param checkup null for one that was withdrawn
 */
public record FeedLine(
        long number,
        FeedKind kind,
        UUID document,
        int version,
        LocalDate day,
        Instant receivedAt,
        @Nullable Checkup checkup) {}
