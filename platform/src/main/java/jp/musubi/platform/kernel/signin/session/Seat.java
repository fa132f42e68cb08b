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
        return !lastSeen.plus(limits.sessionIdle()).isAfter(now)
                || !openedAt.plus(limits.sessionLimit()).isAfter(now);
    }

    Seat seenAt(Instant now) {
        return new Seat(id, subject, openedAt, now);
    }
}
