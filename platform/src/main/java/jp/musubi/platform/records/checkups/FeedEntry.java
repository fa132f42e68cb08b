package jp.musubi.platform.records.checkups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;

/**
 * 連携の行。
 *
 * @param number in the insurer's order, counting up; a report that changes gets a new one
 * @param receivedAt when that version was registered
 */
record FeedEntry(
        String payer,
        long number,
        PersonId person,
        UUID unit,
        int version,
        FeedKind kind,
        LocalDate day,
        Instant receivedAt) {}
