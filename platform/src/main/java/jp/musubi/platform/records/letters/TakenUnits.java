package jp.musubi.platform.records.letters;

import jp.musubi.platform.kernel.caller.Caller;

/** 受け付けた単位。What the intake does for a letter that its sender takes back. */
public interface TakenUnits {

    /**
     * Withdraws the letter's unit in the caller's transaction, when it is still served under this person; its items are
     * then no longer served.
     *
     * @return whether it was, and is in the log
     */
    boolean withdraw(Letter.Id letter, Caller caller);
}
