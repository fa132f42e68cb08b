package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;

/**
 * 同意の入口。Consents are added and ended, never taken away: an ended one explains a look of its time. Nothing is
 * remembered between two calls, so an end that is on disk holds for every look that begins after it.
 */
public interface Consents {

    void give(Consent consent);

    /** All consents of this person to this facility, ended ones too, newest first. */
    List<Consent> listTo(PersonId person, FacilityCode facility);

    /** The same, to be asked together with others. */
    default Question<List<Consent>> questionTo(PersonId person, FacilityCode facility) {
        return Question.known(listTo(person, facility));
    }

    /** All consents of this person, newest first. */
    List<Consent> listOf(PersonId person);

    Optional<Consent> find(PersonId person, UUID id);

    /** Ends one that still holds at that instant; false, and nothing changed, when none of this id does. */
    boolean end(PersonId person, UUID id, Instant at, EndedBy by);

    /** Ends all of this visit that still hold at that instant, and says how many. */
    int endOfVisit(PersonId person, UUID visit, Instant at, EndedBy by);

    /** Moves the end of all of this visit that still hold at that instant; never to an earlier end. */
    int prolongOfVisit(PersonId person, UUID visit, Instant at, Instant expiresAt);
}
