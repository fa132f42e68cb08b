package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ledger.SubmissionLedger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 届いた行をしまう。Some at once, all or none; each waits until the list is whole. */
@Component
class KeepLines {

    private final SubmissionLedger ledger;
    private final WaitingRows waiting;
    private final ListRows lists;
    private final Clock clock;

    KeepLines(SubmissionLedger ledger, WaitingRows waiting, ListRows lists, Clock clock) {
        this.ledger = ledger;
        this.waiting = waiting;
        this.lists = lists;
        this.clock = clock;
    }

    /** 届いた一行。 @param waiting with an empty body when it was too long: that is its result at once */
    record Arrived(Waiting waiting, boolean tooLong) {}

    /** @throws Problem CONFLICT when it was stopped or completed by another sending meanwhile */
    @Transactional
    void keep(ListRows.Row list, List<Arrived> lines, int received) {
        if (!lists.advance(list, received, clock.instant())) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        for (Arrived line : lines) {
            ledger.await(line.waiting().entry());
            if (line.tooLong()) {
                ledger.turnedAway(line.waiting().entry(), new Problem(ProblemCode.BODY_TOO_LARGE));
            } else {
                waiting.add(line.waiting(), false);
            }
        }
    }
}
