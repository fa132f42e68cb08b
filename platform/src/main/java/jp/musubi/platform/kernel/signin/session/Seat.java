package jp.musubi.platform.kernel.signin.session;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.settings.SignInSettings;

/**
 * 席。What a browser's session holds beside its caller.
 *
 * @param subject who sits, e.g. {@code account/hospital-a-doctor} or {@code person/…}
 */
record Seat(UUID id, String subject, Instant openedAt, Instant lastSeen) {

    static final String ATTRIBUTE = "musubi.seat";

    boolean endedAt(Instant now, SignInSettings limits) {
        return !endsAt(limits).isAfter(now);
    }

    /** By the first of both limits, if nobody comes any more. */
    Instant endsAt(SignInSettings limits) {
        Instant idle = lastSeen.plus(limits.sessionIdle());
        Instant limit = openedAt.plus(limits.sessionLimit());
        return idle.isBefore(limit) ? idle : limit;
    }

    Seat seenAt(Instant now) {
        return new Seat(id, subject, openedAt, now);
    }
}
