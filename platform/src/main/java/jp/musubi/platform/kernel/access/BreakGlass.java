package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;

/** 救急時の閲覧の入口。Which opening a caller reads under. */
public interface BreakGlass {

    /** The live opening of this person by this very member of staff at this facility; empty for a system. */
    Optional<EmergencyOpening> findOpenFor(Caller caller, PersonId person, Instant at);
}
