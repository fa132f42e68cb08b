package jp.musubi.platform.records.interviews;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.records.Interview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限の来た問診の言葉を消す。Each in a transaction of its own; doing it twice changes nothing. */
@Component
class SweepInterviews {

    private static final int MOST_IN_A_ROUND = 200;

    private final InterviewRows rows;
    private final TurnInterview turns;
    private final TransactionTemplate transaction;

    SweepInterviews(InterviewRows rows, TurnInterview turns, TransactionTemplate transaction) {
        this.rows = rows;
        this.turns = turns;
        this.transaction = transaction;
    }

    /** All that is due by now; @return how many there were */
    int sweep(Instant now) {
        int swept = 0;
        List<Interview.Id> due = rows.listDue(now, MOST_IN_A_ROUND);
        while (!due.isEmpty()) {
            due.forEach(id ->
                    transaction.executeWithoutResult(status -> rows.lock(id).ifPresent(one -> turns.settle(one, now))));
            swept += due.size();
            due = rows.listDue(now, MOST_IN_A_ROUND);
        }
        return swept;
    }
}
