package jp.musubi.platform.records.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文書を取り消す。The unit goes with its items, and the letter with it; all of it or nothing. */
@Component
class CancelLetter {

    private final DeliveryRows rows;
    private final TakeTurn turns;
    private final LetterConsents consents;
    private final TakenUnits units;
    private final Clock clock;

    CancelLetter(DeliveryRows rows, TakeTurn turns, LetterConsents consents, TakenUnits units, Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.consents = consents;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @return whether the log has it already
     * @throws Problem LETTER-STATE, LETTER-ERASED; nothing changed then
     */
    @Transactional
    boolean cancel(Letter seen, Caller caller) {
        Letter.Id id = seen.id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        turns.get(seen, LetterAct.CANCEL);
        // Behind the unit's lock first, as the intake does.
        boolean logged = units.withdraw(id, caller);
        consents.withdraw(id.person(), id.unit(), now);
        Letter letter = rows.lock(id)
                .map(one -> turns.settle(one, now))
                .orElseThrow(() -> new Problem(ProblemCode.LETTER_NOT_FOUND));
        turns.take(letter, LetterAct.CANCEL, new Step.Doer(letter.sender(), caller.name(), null, null), now);
        return logged;
    }
}
