package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Corrections;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.gate.findings.Finding;
import org.springframework.stereotype.Component;

/** 訂正の窓口。A refusal is logged here, outside of the transaction that it undoes. */
@Component
class CorrectionDesk implements Corrections {

    private final NamedUnits named;
    private final ChangeUnit changeUnit;
    private final UndoWithdrawal undoWithdrawal;
    private final ReadHistory readHistory;
    private final IntakeLog log;

    CorrectionDesk(
            NamedUnits named,
            ChangeUnit changeUnit,
            UndoWithdrawal undoWithdrawal,
            ReadHistory readHistory,
            IntakeLog log) {
        this.named = named;
        this.changeUnit = changeUnit;
        this.undoWithdrawal = undoWithdrawal;
        this.readHistory = readHistory;
        this.log = log;
    }

    @Override
    public Receipt change(WithdrawalRequest former, byte[] body, Caller caller) {
        Removal unit = named.get(former, caller, IntakeLog.Call.CHANGE);
        Receipt receipt = logged(unit, IntakeLog.Call.CHANGE, () -> changeUnit.change(unit, body));
        if (!(receipt instanceof Receipt.Accepted)) {
            String rule = receipt.findings().stream()
                    .filter(Finding::blocks)
                    .findFirst()
                    .map(Finding::rule)
                    .orElseThrow();
            log.refused(caller, IntakeLog.Call.CHANGE, unit.person(), List.of(), rule);
        }
        return receipt;
    }

    @Override
    public Restoration undo(WithdrawalRequest request, Caller caller) {
        Removal unit = named.get(request, caller, IntakeLog.Call.UNDO);
        return logged(unit, IntakeLog.Call.UNDO, () -> undoWithdrawal.undo(unit));
    }

    @Override
    public UnitHistory getHistory(WithdrawalRequest request, Caller caller) {
        Removal unit = named.get(request, caller, IntakeLog.Call.HISTORY);
        ReadHistory.Found found = logged(unit, IntakeLog.Call.HISTORY, () -> readHistory.read(unit));
        PersonId person = unit.person();
        log.done(caller, IntakeLog.Call.HISTORY, Act.VIEW, person, found.kind());
        return found.history();
    }

    private <T> T logged(Removal unit, IntakeLog.Call call, Supplier<T> act) {
        try {
            return act.get();
        } catch (Problem refused) {
            throw named.refused(unit.caller(), call, unit.person(), refused.code());
        }
    }
}
