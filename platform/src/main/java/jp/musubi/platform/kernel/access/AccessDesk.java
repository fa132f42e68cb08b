package jp.musubi.platform.kernel.access;

import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 可否の窓口。The one place that decides. Deny by default: what the access matrix does not name is refused.
 */
public interface AccessDesk {

    /**
     * Decides on a look and writes it to the audit log, refused ones too, before it returns. Of several classes those
     * allowed are granted; refused when none is.
     */
    AccessDecision decide(AccessRequest request);

    /**
     * Whether this caller may send units of this kind (access-matrix §3); empty when it may. Writes no log: the intake
     * logs the whole act.
     */
    Optional<RefusalReason> findRefusalToSubmit(Caller caller, SubmissionKind kind);

    /** Whether this caller may open visits at its counter; empty when it may. */
    Optional<RefusalReason> findRefusalToOpenVisit(Caller caller);

    /**
     * Whether this caller may read the entries of the log about this person, or all of it when {@code about} is null
     * (access-matrix §2 "who looked", §3): the person the own ones, the operator any for the security of operation. Empty
     * when it may. Writes no log: whoever reads logs the whole act.
     */
    Optional<RefusalReason> findRefusalToReadLog(Caller caller, @Nullable PersonId about);
}
