package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 変更。取消 and 登録 in one transaction: when the body is refused, the former unit stays as it was. */
@Component
class ChangeUnit {

    private final RemoveUnit removeUnit;
    private final TakeSubmission takeSubmission;

    ChangeUnit(RemoveUnit removeUnit, TakeSubmission takeSubmission) {
        this.removeUnit = removeUnit;
        this.takeSubmission = takeSubmission;
    }

    /**
     * What is logged inside is undone with the rest when the body is refused, so the caller logs that.
     *
     * @throws Problem UNIT-NOT-FOUND, and as TakeSubmission
     */
    @Transactional
    Receipt change(Removal former, Arrival arrival) {
        if (removeUnit.remove(former).isEmpty()) {
            throw new Problem(ProblemCode.UNIT_NOT_FOUND);
        }
        Receipt receipt = takeSubmission.take(arrival);
        if (!(receipt instanceof Receipt.Accepted accepted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return receipt;
        }
        return new Receipt.Accepted(
                accepted.type(), accepted.unitId(), accepted.version(), false, accepted.taken(), accepted.findings());
    }
}
