package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Corrections;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.records.ledger.Entry;
import jp.musubi.standard.gate.findings.Finding;
import org.springframework.stereotype.Component;

/** 訂正の窓口。A refusal is logged here, outside of the transaction that it undoes. */
@Component
class CorrectionDesk implements Corrections {

    private final NamedUnits named;
    private final ChangeUnit changeUnit;
    private final UndoWithdrawal undoWithdrawal;
    private final ReadHistory readHistory;
    private final Reception reception;
    private final IntakeLog log;

    CorrectionDesk(
            NamedUnits named,
            ChangeUnit changeUnit,
            UndoWithdrawal undoWithdrawal,
            ReadHistory readHistory,
            Reception reception,
            IntakeLog log) {
        this.named = named;
        this.changeUnit = changeUnit;
        this.undoWithdrawal = undoWithdrawal;
        this.readHistory = readHistory;
        this.reception = reception;
        this.log = log;
    }

    @Override
    public Received change(WithdrawalRequest former, byte[] body, Caller caller) {
        Removal unit = named.get(former, caller, IntakeLog.Call.CHANGE);
        Arrival arrival = reception.arrive(body, caller, false, Entry.Way.CHANGE);
        Receipt receipt = logged(unit, IntakeLog.Call.CHANGE, () -> change(unit, arrival));
        if (!(receipt instanceof Receipt.Accepted)) {
            reception.decided(arrival, receipt);
            String rule = receipt.findings().stream()
                    .filter(Finding::blocks)
                    .findFirst()
                    .map(Finding::rule)
                    .orElseThrow();
            log.refused(caller, IntakeLog.Call.CHANGE, unit.person(), List.of(), rule);
        }
        return new Received(arrival.number(), receipt);
    }

    /** The ledger's line of what is undone is undone with it, so it is written here. */
    private Receipt change(Removal unit, Arrival arrival) {
        try {
            return changeUnit.change(unit, arrival);
        } catch (Problem refused) {
            reception.turnedAway(arrival, refused);
            throw refused;
        }
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
