package jp.musubi.platform.records.letters;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.consent.LetterConsents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限の来た文書を片付ける。Each letter in a transaction of its own; doing it twice changes nothing. */
@Component
class SweepLetters {

    private static final int MOST_IN_A_ROUND = 200;

    private final DeliveryRows rows;
    private final TakeTurn turns;
    private final LetterConsents consents;
    private final TransactionTemplate transaction;

    SweepLetters(DeliveryRows rows, TakeTurn turns, LetterConsents consents, TransactionTemplate transaction) {
        this.rows = rows;
        this.turns = turns;
        this.consents = consents;
        this.transaction = transaction;
    }

    /** All that is due by now; @return how many letters there were */
    int sweep(Instant now) {
        int swept = 0;
        List<Letter.Id> due = rows.listDue(now, MOST_IN_A_ROUND);
        while (!due.isEmpty()) {
            due.forEach(id -> transaction.executeWithoutResult(status -> settle(id, now)));
            swept += due.size();
            due = rows.listDue(now, MOST_IN_A_ROUND);
        }
        return swept;
    }

    private void settle(Letter.Id id, Instant now) {
        consents.hold(id.person(), id.unit());
        rows.lock(id).ifPresent(letter -> turns.settle(letter, now));
    }
}
