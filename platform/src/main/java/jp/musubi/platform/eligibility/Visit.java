package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/**
 * 受付。
 *
 * @param expiresAt first instant at which the consents of this visit no longer hold
 */
public record Visit(
        UUID id,
        PersonId person,
        FacilityCode facility,
        Set<ConsentClass> consents,
        Instant openedAt,
        Instant expiresAt) {

    public Visit {
        consents = Set.copyOf(consents);
    }
}
