package jp.musubi.platform.records;

import jp.musubi.standard.gate.submission.Submission;

/**
 * 届くものの見張り。A bean of another room that is shown what a sender sends, while it is taken in; what it says yes to is told as
 * {@link UnitScreened}. It answers in well under a millisecond, asks nothing of a database and keeps nothing.
 */
public interface ArrivalScreen {

    boolean concerns(Submission submission);
}
