package jp.musubi.platform.kernel.access;

import java.util.Optional;
import java.util.function.Function;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
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
     * Decides on a look, and sends what it reads together with its entry in the log: when this returns, both were answered,
     * and of neither is there one without the other. A refused look reads nothing and is in the log all the same.
     *
     * @param reading what to read under this grant
     */
    <T> Looked<T> look(AccessRequest request, Function<AccessGrant, Question<T>> reading);

    /**
     * Whether this caller may send units of this kind (access-matrix §3); empty when it may. Writes no log: the intake
     * logs the whole act.
     */
    Optional<RefusalReason> findRefusalToSubmit(Caller caller, SubmissionKind kind);

    /**
     * Whether this caller may break the glass (access-matrix §1 E); empty when it may. Asked before anybody is looked for.
     * Writes no log: whoever opens logs the whole act.
     */
    Optional<RefusalReason> findRefusalToBreakGlass(Caller caller);

    /** Whether this caller may open visits at its counter; empty when it may. */
    Optional<RefusalReason> findRefusalToOpenVisit(Caller caller);

    /** Whether this facility may ask for the eligibility of who is at its counter, or booked there; empty when it may. */
    Optional<RefusalReason> findRefusalToAskEligibility(Caller caller);

    /**
     * Whether this caller may read the entries of the log about this person, or all of it when {@code about} is null
     * (access-matrix §2 "who looked", §3): the person and whoever may see for the person, the operator any for the security
     * of operation. Empty when it may. Writes no log: whoever reads logs the whole act.
     */
    Optional<RefusalReason> findRefusalToReadLog(Caller caller, @Nullable PersonId about);

    /**
     * Whether this caller may read the entries of this facility's acts, without clinical content (access-matrix §3): the
     * operator of any, its own privacy officer of the own. Empty when it may. Writes no log: whoever reads logs the act.
     */
    Optional<RefusalReason> findRefusalToReadLogOf(Caller caller, FacilityCode facility);

    /**
     * Whether this caller may do it at all, by role, kind of facility, profession and purpose (access-matrix §3). Empty when
     * it may; the row's condition in words, such as own cases only, is kept by who acts. Writes no log.
     */
    Optional<RefusalReason> findRefusalToDo(Caller caller, Doing doing);
}
