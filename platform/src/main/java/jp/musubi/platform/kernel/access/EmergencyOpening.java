package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/**
 * 救急時の閲覧の開き。One clinician opened one person's emergency set for a short time. The reason is kept with it, not here.
 *
 * @param staffId who opened it: nobody else of the facility reads under it
 * @param until first instant at which it no longer holds
 */
public record EmergencyOpening(
        UUID id, PersonId person, FacilityCode facility, String staffId, Instant openedAt, Instant until) {

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(openedAt) && instant.isBefore(until);
    }
}
