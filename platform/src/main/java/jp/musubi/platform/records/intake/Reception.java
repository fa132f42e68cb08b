package jp.musubi.platform.records.intake;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.platform.records.ledger.SubmissionLedger;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 受付番号を渡す窓口。Who may not send at all gets none. */
@Component
class Reception {

    private final SenderPermission permission;
    private final SubmissionLedger ledger;
    private final IntakeLog log;

    Reception(SenderPermission permission, SubmissionLedger ledger, IntakeLog log) {
        this.permission = permission;
        this.ledger = ledger;
        this.log = log;
    }

    /** @throws Problem ACCESS-PURPOSE, ACCESS-SUBMIT; SUBMISSION-QUOTA */
    Entry open(Caller caller, int size, Entry.Way way) {
        FacilityCode sender = permission.getSender(caller, IntakeLog.Call.SUBMIT);
        try {
            return ledger.open(sender, caller, way, size);
        } catch (Problem full) {
            log.refused(
                    caller, IntakeLog.Call.SUBMIT, null, List.of(), full.code().code());
            throw full;
        }
    }

    /** @throws Problem as above */
    Arrival arrive(byte[] body, Caller caller, boolean agreedOrally, Entry.Way way) {
        Entry entry = open(caller, body.length, way);
        return new Arrival(body, caller, entry.number().facility(), entry, agreedOrally);
    }

    /** For what was undone with its transaction. */
    void decided(Arrival arrival, Receipt receipt) {
        ledger.decided(arrival.entry(), receipt);
    }

    void turnedAway(Arrival arrival, Problem problem) {
        ledger.turnedAway(arrival.entry(), problem);
    }
}
