package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.intake.TakeWaiting;
import jp.musubi.platform.records.ledger.LedgerRules;
import jp.musubi.platform.records.ledger.SubmissionLedger;
import jp.musubi.standard.words.FacilityCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 順番に審査する。One after the other of a facility; each result is written with the act, so that what was cut off by a fall is
 * judged again, and what has a result never.
 */
@Component
class WorkTurn {

    /** So many, then another facility may come. */
    private static final int AT_A_TIME = 100;

    /** What the platform fails on so often gets that as its result. */
    private static final int TRIES = 3;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Logger log = LoggerFactory.getLogger(WorkTurn.class);

    private final WaitingRows rows;
    private final TurnRows turns;
    private final TakeWaiting taking;
    private final SubmissionLedger ledger;
    private final Clock clock;

    WorkTurn(WaitingRows rows, TurnRows turns, TakeWaiting taking, SubmissionLedger ledger, Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.taking = taking;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What is left of a facility's when a turn ends. */
    enum Left {
        NOTHING,
        MORE,
        /** Another process has the turn. */
        OTHERS
    }

    Left work(FacilityCode facility) {
        Instant until = Instant.MIN;
        for (int done = 0; done < AT_A_TIME; done++) {
            Instant now = clock.instant();
            Duration lease = LedgerRules.leaseOn(LocalDate.ofInstant(now, JAPAN));
            if (now.plus(lease.dividedBy(2)).isAfter(until)) {
                until = now.plus(lease);
                if (!turns.take(facility, now, until)) {
                    return Left.OTHERS;
                }
            }
            Optional<Waiting> next = rows.findNext(facility);
            if (next.isEmpty()) {
                turns.leave(facility);
                return Left.NOTHING;
            }
            judge(next.get());
        }
        return Left.MORE;
    }

    private void judge(Waiting next) {
        try {
            taking.take(next.entry(), next.body(), next.agreedOrally(), next.caller());
        } catch (Problem turnedAway) {
            // That is its result, and stands in the ledger.
        } catch (SubmissionLedger.AlreadyDecided stopped) {
            rows.remove(next.entry().number());
        } catch (RuntimeException broken) {
            failed(next, broken);
        }
    }

    private void failed(Waiting next, RuntimeException broken) {
        log.error(
                "a submission could not be judged: {} {}",
                next.entry().number(),
                broken.getClass().getName());
        if (next.tries() + 1 < TRIES) {
            rows.tried(next.entry().number());
        } else {
            ledger.broken(next.entry());
        }
    }
}
