package jp.musubi.platform.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 通知一つ。Ids only.
 *
 * @param id the same at every try: by it the receiver drops what it has already
 * @param unit id of the unit, letter, draft or notice, which is read by its own way and under its own decision
 * @param version of it; 0 where there is none
 * @param nextAt when it is tried next, null when it is over
 * @param error of the last try: an HTTP status or a word of {@link CallEndpoint}; null after one that was taken
 */
public record Message(
        UUID id,
        UUID subscription,
        NotificationKind kind,
        String unit,
        int version,
        Instant happenedAt,
        MessageState state,
        int tries,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable String error) {

    /** What is sent: no content, no person. */
    public String body() {
        return """
                {"id":"%s","subscription":"%s","kind":"%s","unit":"%s","version":%d,"at":"%s"}""".formatted(id, subscription, kind, unit, version, happenedAt);
    }
}
