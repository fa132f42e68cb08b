package jp.musubi.platform.records.lists;

import jp.musubi.platform.records.ledger.SubmissionLedger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 待たせる。Line of the ledger and bytes, both or neither; when this returns, they are on disk. */
@Component
class KeepWaiting {

    private final SubmissionLedger ledger;
    private final WaitingRows rows;

    KeepWaiting(SubmissionLedger ledger, WaitingRows rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    @Transactional
    void keep(Waiting waiting) {
        ledger.await(waiting.entry());
        rows.add(waiting, true);
    }
}
