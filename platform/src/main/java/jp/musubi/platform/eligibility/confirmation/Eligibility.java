package jp.musubi.platform.eligibility.confirmation;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** オンライン資格確認の入口。 */
public interface Eligibility {

    /**
     * Answers one question. One audit entry each, also for a refused one, in the transaction of the answer. That nobody
     * was found, that the birth date is another, and that the person is not the asking insurer's are one and the same
     * answer: {@link Validity#NOT_FOUND}.
     *
     * @param interaction what was called, without values, e.g. {@code POST /eligibility/confirmations}
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-AREA, ACCESS-REFUSED,
     *     MY-NUMBER-REFUSED, PARAMETER-INVALID (a day too far away)
     */
    Confirmation confirm(Question question, Caller caller, String interaction);

    /**
     * Whether this caller may ask at all in this way, before a list of questions is gone through. A refusal is logged.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-PURPOSE, ACCESS-AREA, ACCESS-REFUSED
     */
    void requireAsking(AskingWay way, Caller caller, String interaction);

    /**
     * The present coverage of this person, for the person, or for a facility where the person's visit is open; logged as a
     * look of its own. The person hears of all limits and tickets, a facility what it would hear of a number.
     *
     * @param person null when the caller named nobody known: refused and logged like a stranger's
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    Confirmation of(@Nullable PersonId person, Caller caller, String interaction);
}
