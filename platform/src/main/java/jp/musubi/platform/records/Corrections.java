package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;

/** 訂正の入口。What a sender does with its own units after sending them: 変更, 取消UNDO, and what became of each version. */
public interface Corrections {

    /**
     * 変更: withdraws the named unit and registers the body, both or neither. The body may have another identifier or be
     * of another person.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem UNIT-NOT-FOUND, and as {@link Intake#submit}
     */
    Received change(WithdrawalRequest former, byte[] body, Caller caller);

    /**
     * 取消UNDO: serves the withdrawn unit again as it was, with its version and its time of registration.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem UNIT-NOT-FOUND, UNIT-NOT-WITHDRAWN, UNDO-OVER
     */
    Restoration undo(WithdrawalRequest named, Caller caller);

    /**
     * All that was registered under the identifier, and what became of it, oldest first.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem UNIT-NOT-FOUND, also for a unit of another facility or person
     */
    UnitHistory getHistory(WithdrawalRequest named, Caller caller);
}
