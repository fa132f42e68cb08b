package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;

/**
 * 一歩を進める。One turn of a locked letter: the table decides, the row, the step and both boxes follow. Whoever calls
 * holds the letter's consent first and its row second, so that no two acts wait for each other.
 */
@Component
class TakeTurn {

    private final LetterTurns turns = LetterTurns.standard();
    private final DeliveryRows rows;
    private final StepRows steps;
    private final BoxRows boxes;
    private final LetterConsents consents;
    private final LetterDocuments documents;

    TakeTurn(DeliveryRows rows, StepRows steps, BoxRows boxes, LetterConsents consents, LetterDocuments documents) {
        this.rows = rows;
        this.steps = steps;
        this.boxes = boxes;
        this.consents = consents;
        this.documents = documents;
    }

    /** @throws Problem LETTER-WAITS, LETTER-ERASED, LETTER-STATE when the table has no such turn */
    Turn get(Letter letter, LetterAct act) {
        return turns.find(letter.state(), act).orElseThrow(() -> refusal(letter, act));
    }

    /** @throws Problem as {@link #get} */
    Letter take(Letter letter, LetterAct act, Step.Doer doer, Instant at) {
        Turn turn = get(letter, act);
        if (turn.isRepeat()) {
            return letter;
        }
        Letter after = letter.turned(turn, at);
        rows.change(after);
        steps.add(after.id(), turn, doer, at);
        boxes.put(after);
        if (act == LetterAct.RETURN || act == LetterAct.EXPIRE) {
            consents.withdraw(after.id().person(), after.id().unit(), at);
        }
        if (act == LetterAct.ERASE) {
            documents.erase(after);
        }
        return after;
    }

    /** What the clock has to do on it by now: a letter is never opened after its time, however late the sweep comes. */
    Letter settle(Letter letter, Instant now) {
        Letter settled = letter;
        while (settled.isDueAt(now)) {
            boolean expires = turns.find(settled.state(), LetterAct.EXPIRE).isPresent();
            Instant due = settled.dueAt();
            settled = take(
                    settled, expires ? LetterAct.EXPIRE : LetterAct.ERASE, Step.Doer.NOBODY, due == null ? now : due);
        }
        return settled;
    }

    private static Problem refusal(Letter letter, LetterAct act) {
        if (act == LetterAct.OPEN
                && (letter.state() == DeliveryState.WAITING || letter.state() == DeliveryState.SENT)) {
            return new Problem(ProblemCode.LETTER_WAITS);
        }
        if (letter.state() == DeliveryState.ERASED) {
            return new Problem(ProblemCode.LETTER_ERASED);
        }
        return new Problem(ProblemCode.LETTER_STATE, letter.state().name());
    }
}
