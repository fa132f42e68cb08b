package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import org.springframework.stereotype.Component;

/** 受付の窓口。 */
@Component
class IntakeDesk implements Intake {

    private final TakeSubmission takeSubmission;
    private final WithdrawUnit withdrawUnit;
    private final JudgeBody judgeBody;

    IntakeDesk(TakeSubmission takeSubmission, WithdrawUnit withdrawUnit, JudgeBody judgeBody) {
        this.takeSubmission = takeSubmission;
        this.withdrawUnit = withdrawUnit;
        this.judgeBody = judgeBody;
    }

    @Override
    public Receipt submit(byte[] body, Caller caller) {
        return takeSubmission.take(body, caller, false);
    }

    @Override
    public Receipt submitAgreed(byte[] body, Caller caller) {
        return takeSubmission.take(body, caller, true);
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
