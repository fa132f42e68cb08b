package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;

/** 登録の入口。A submission is taken or refused as a whole; when this returns, it is on disk. */
public interface Intake {

    /**
     * Judges the bytes and, when nothing forbids it, keeps them and replaces the unit of the same identifier.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-AREA, ACCESS-SUBMIT, ACCESS-PURPOSE
     */
    Receipt submit(byte[] body, Caller caller);

    /**
     * Withdraws a unit of the caller's facility: its items are no longer served, the evidence stays.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem UNIT-NOT-FOUND, also for a unit of another facility or person
     */
    Withdrawal withdraw(WithdrawalRequest request, Caller caller);
}
