package jp.musubi.platform.records.lists;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.Submissions;
import jp.musubi.platform.records.intake.TakeWaiting;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.platform.records.ledger.ReadLedger;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 後から結果を取る窓口。 */
@Component
class SubmissionDesk implements Submissions {

    private final TakeWaiting taking;
    private final KeepWaiting keeping;
    private final QueueRounds rounds;
    private final ReadLedger ledger;
    private final OwnSubmissions own;

    SubmissionDesk(TakeWaiting taking, KeepWaiting keeping, QueueRounds rounds, ReadLedger ledger, OwnSubmissions own) {
        this.taking = taking;
        this.keeping = keeping;
        this.rounds = rounds;
        this.ledger = ledger;
        this.own = own;
    }

    @Override
    public ReceiptNumber accept(byte[] body, boolean agreedOrally, Caller caller) {
        Entry entry = taking.expect(caller, body.length, Entry.Way.ASYNC);
        keeping.keep(new Waiting(entry, caller, agreedOrally, 0, body));
        rounds.begin(entry.number().facility());
        return entry.number();
    }

    @Override
    public SubmissionResult get(String number, Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        return ReceiptNumber.find(number)
                .filter(asked -> asked.facility().equals(facility))
                .flatMap(ledger::find)
                .orElseThrow(() -> new Problem(ProblemCode.SUBMISSION_NOT_FOUND));
    }
}
