package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 同意。
 *
 * @param expiresAt first instant at which it no longer holds
 * @param revokedAt when the person ended it, or null
 */
public record Consent(
        UUID id,
        PersonId person,
        FacilityCode facility,
        ConsentClass consentClass,
        Channel channel,
        Instant grantedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(grantedAt)
                && instant.isBefore(expiresAt)
                && (revokedAt == null || instant.isBefore(revokedAt));
    }
}
