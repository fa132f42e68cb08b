package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.platform.records.WithdrawalRequest;
import org.springframework.stereotype.Component;

/** 受付の窓口。 */
@Component
class IntakeDesk implements Intake {

    private final TakeSubmission takeSubmission;
    private final WithdrawUnit withdrawUnit;

    IntakeDesk(TakeSubmission takeSubmission, WithdrawUnit withdrawUnit) {
        this.takeSubmission = takeSubmission;
        this.withdrawUnit = withdrawUnit;
    }

    @Override
    public Receipt submit(byte[] body, Caller caller) {
        return takeSubmission.take(body, caller);
    }

    @Override
    public Withdrawal withdraw(WithdrawalRequest request, Caller caller) {
        return withdrawUnit.withdraw(request, caller);
    }
}
