package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;

/** 登録の入口。A submission is taken or refused as a whole; when this returns, it is on disk. */
public interface Intake {

    /** Header with which a sender says that the person agreed to a letter, by word of mouth. */
    String LETTER_CONSENT = "Musubi-Letter-Consent";

    /**
     * Judges the bytes and, when nothing forbids it, keeps them and replaces the unit of the same identifier. The result is
     * found again under its number.
     *
     * @param agreedOrally of a letter: the person said at the sender that its addressee may open it, so that it does not wait
     *     for consent (sharing-service §4 (a))
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-AREA, ACCESS-SUBMIT, ACCESS-PURPOSE, SUBMISSION-QUOTA;
     *     PARAMETER-INVALID for an agreement to what is no letter
     */
    Received receive(byte[] body, boolean agreedOrally, Caller caller);

    /** The same without an agreement, and without the number. */
    default Receipt submit(byte[] body, Caller caller) {
        return receive(body, false, caller).receipt();
    }

    /**
     * Judges a document by the same gate on the same day, and does nothing else: neither the register is asked nor
     * anything kept, so whoever has a token may ask.
     *
     * @param question its day is the platform's, whatever it says
     */
    GateResult judge(byte[] body, Question question);

    /**
     * Withdraws a unit of the caller's facility: its items are no longer served, the evidence stays.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem UNIT-NOT-FOUND, also for a unit of another facility or person
     */
    Withdrawal withdraw(WithdrawalRequest request, Caller caller);
}
