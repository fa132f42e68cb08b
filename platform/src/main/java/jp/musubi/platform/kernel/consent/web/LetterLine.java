package jp.musubi.platform.kernel.consent.web;

import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterState;

/** 紹介状の一行。 */
record LetterLine(LetterConsent letter, String senderName, String addresseeName) {

    public boolean waiting() {
        return letter.state() == LetterState.WAITING;
    }

    public boolean openable() {
        return letter.state() == LetterState.OPENABLE;
    }

    /** Whether the person may still say to whom it opens. */
    public boolean movable() {
        return waiting() || openable();
    }
}
