package jp.musubi.platform.notifications;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 届け先。Its secret is not part of it.
 *
 * @param failures tries in a row that failed
 */
public record Subscription(
        UUID id,
        List<NotificationKind> kinds,
        URI endpoint,
        SubscriptionState state,
        int failures,
        String registeredBy,
        Instant registeredAt) {

    public Subscription {
        kinds = List.copyOf(kinds);
    }
}
