package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import org.springframework.stereotype.Component;

/** 受付の窓口。 */
@Component
class IntakeDesk implements Intake {

    private final Reception reception;
    private final TakeSubmission takeSubmission;
    private final WithdrawUnit withdrawUnit;
    private final JudgeBody judgeBody;

    IntakeDesk(Reception reception, TakeSubmission takeSubmission, WithdrawUnit withdrawUnit, JudgeBody judgeBody) {
        this.reception = reception;
        this.takeSubmission = takeSubmission;
        this.withdrawUnit = withdrawUnit;
        this.judgeBody = judgeBody;
    }

    @Override
    public Received receive(byte[] body, boolean agreedOrally, Caller caller) {
        Arrival arrival = reception.arrive(body, caller, agreedOrally, Entry.Way.SYNC);
        return new Received(arrival.number(), takeSubmission.take(arrival));
    }

    @Override
    public GateResult judge(byte[] body, Question question) {
        return judgeBody.judge(body, question);
    }

    @Override
    public Withdrawal withdraw(WithdrawalRequest request, Caller caller) {
        return withdrawUnit.withdraw(request, caller);
    }
}
