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
 * @param revokedAt when it was ended before that, or null
 * @param endedBy who or what ended it at {@code revokedAt}; null exactly when that is
 */
public record Consent(
        UUID id,
        PersonId person,
        FacilityCode facility,
        ConsentClass consentClass,
        Channel channel,
        Instant grantedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        ConsentOrigin origin,
        @Nullable EndedBy endedBy) {

    public Consent {
        if ((revokedAt == null) != (endedBy == null)) {
            throw new IllegalArgumentException("an ended consent says when and by whom");
        }
    }

    /** The person's own at an ordinary counter, ended by the person if at all. */
    public Consent(
            UUID id,
            PersonId person,
            FacilityCode facility,
            ConsentClass consentClass,
            Channel channel,
            Instant grantedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt) {
        this(
                id,
                person,
                facility,
                consentClass,
                channel,
                grantedAt,
                expiresAt,
                revokedAt,
                ConsentOrigin.OUTPATIENT,
                revokedAt == null ? null : EndedBy.PERSON);
    }

    public CareSetting care() {
        return origin.care();
    }

    /**
     * Whether it lets anybody look at this present instant. An ended one never does again: that it was ended is known,
     * and a clock that steps back does not undo it.
     */
    public boolean holdsAt(Instant instant) {
        return revokedAt == null && !instant.isBefore(grantedAt) && instant.isBefore(expiresAt);
    }
}
