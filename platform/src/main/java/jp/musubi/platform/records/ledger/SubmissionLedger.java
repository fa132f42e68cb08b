package jp.musubi.platform.records.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 受付簿。A result is written in the transaction of the act: what the ledger calls taken is taken, and what waited is taken
 * once only, whoever tries how often.
 */
@Component
public class SubmissionLedger {

    private final ReceiptNumbers numbers;
    private final EntryRows rows;
    private final Clock clock;

    SubmissionLedger(ReceiptNumbers numbers, EntryRows rows, Clock clock) {
        this.numbers = numbers;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The next number of the facility, for what has just arrived; nothing is written yet.
     *
     * @throws Problem SUBMISSION-QUOTA
     */
    public Entry open(FacilityCode facility, Caller caller, Entry.Way way, int size) {
        Instant now = moment();
        ReceiptNumber number = numbers.next(facility, size, now);
        return new Entry(number, way, caller.name(), size, now);
    }

    /** Written down as waiting, in the caller's transaction. */
    public void await(Entry entry) {
        rows.await(entry);
    }

    /**
     * In the transaction that keeps the unit.
     *
     * @param entry null for what is served again from its evidence: nothing arrived
     * @throws AlreadyDecided when somebody else was first, or it was stopped; then nothing may be kept
     */
    public void decided(@Nullable Entry entry, Receipt receipt) {
        write(entry, Outcome.of(receipt));
    }

    /** The call was turned away; once something was decided, that stays. */
    public void turnedAway(@Nullable Entry entry, Problem problem) {
        write(entry, Outcome.of(problem));
    }

    /** The platform failed on it. */
    public void broken(Entry entry) {
        write(entry, Outcome.broken());
    }

    private void write(@Nullable Entry entry, Outcome outcome) {
        if (entry == null) {
            return;
        }
        if (!entry.waits()) {
            rows.add(entry, outcome, moment());
        } else if (!rows.decide(entry, outcome, moment())) {
            throw new AlreadyDecided();
        }
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** もう決まっている。 */
    public static final class AlreadyDecided extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AlreadyDecided() {
            super("this submission has its result already", null, false, false);
        }
    }
}
