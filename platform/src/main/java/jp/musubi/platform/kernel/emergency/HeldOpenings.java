package jp.musubi.platform.kernel.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;

/** いま開いている閲覧。For the clinician who opened them. */
public interface HeldOpenings {

    /** What this member of staff has opened at this facility and what holds at that instant, newest first; at most 20. */
    List<Opening> listHeldBy(Caller caller, Instant at);

    /** One of {@link #listHeldBy}; empty for another's, for one that is over, and for what does not exist. */
    Optional<Opening> findHeldBy(Caller caller, UUID id, Instant at);
}
