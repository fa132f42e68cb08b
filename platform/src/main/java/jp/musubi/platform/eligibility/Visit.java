package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 受付。
 *
 * @param proxy who consented for the person, or null when the person did
 * @param expiresAt first instant at which the consents of this visit no longer hold, unless they ended before
 * @param closedAt 退院 or the end of the relation, as the facility said; or null
 */
public record Visit(
        UUID id,
        PersonId person,
        FacilityCode facility,
        CareSetting care,
        @Nullable PersonId proxy,
        Set<ConsentClass> consents,
        Instant openedAt,
        Instant expiresAt,
        @Nullable Instant closedAt) {

    public Visit {
        consents = Set.copyOf(consents);
    }

    public boolean isOpenAt(Instant instant) {
        return closedAt == null && instant.isBefore(expiresAt);
    }

    Visit closed(Instant at) {
        return new Visit(id, person, facility, care, proxy, consents, openedAt, expiresAt, at);
    }

    Visit until(Instant end) {
        return new Visit(id, person, facility, care, proxy, consents, openedAt, end, closedAt);
    }
}
