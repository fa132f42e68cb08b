package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 待っていた提出を受ける。As if it were sent now: what the sender may is asked once more. */
@Component
public class TakeWaiting {

    private final SenderPermission permission;
    private final Reception reception;
    private final TakeSubmission takeSubmission;

    TakeWaiting(SenderPermission permission, Reception reception, TakeSubmission takeSubmission) {
        this.permission = permission;
        this.reception = reception;
        this.takeSubmission = takeSubmission;
    }

    /**
     * Its line in the ledger awaits the result.
     *
     * @throws Problem ACCESS-PURPOSE, ACCESS-SUBMIT: a facility that may not send at all; SUBMISSION-QUOTA
     */
    public Entry expect(Caller caller, int size, Entry.Way way) {
        return reception.open(caller, size, way);
    }

    /** The facility for which the caller may send. @throws Problem ACCESS-PURPOSE, ACCESS-SUBMIT */
    public FacilityCode requireSender(Caller caller) {
        return permission.getSender(caller, IntakeLog.Call.SUBMIT);
    }

    /** @throws Problem when the caller is turned away, which then stands in the ledger */
    public void take(Entry entry, byte[] body, boolean agreedOrally, Caller caller) {
        Arrival arrival = new Arrival(body, caller, entry.number().facility(), entry, agreedOrally);
        try {
            permission.getSender(caller, IntakeLog.Call.SUBMIT);
        } catch (Problem turnedAway) {
            reception.turnedAway(arrival, turnedAway);
            throw turnedAway;
        }
        takeSubmission.take(arrival);
    }
}
