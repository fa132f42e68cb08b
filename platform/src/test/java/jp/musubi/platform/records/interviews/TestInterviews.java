package jp.musubi.platform.records.interviews;

import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.records.Interviews;
import jp.musubi.platform.records.SharedRecords;

/** 試験の問診の入口。For slices of other rooms: questions and drafts, of what is kept nothing. */
public final class TestInterviews {

    private TestInterviews() {}

    public static Interviews drafting(SharedRecords records, Facilities facilities) {
        return new InterviewDoor(new DraftAnswers(records, facilities), null, null, null);
    }
}
