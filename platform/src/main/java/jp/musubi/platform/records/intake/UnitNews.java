package jp.musubi.platform.records.intake;

import java.time.Instant;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.UnitMoved;
import jp.musubi.platform.records.UnitWithdrawn;
import jp.musubi.platform.records.checkups.KeepCheckups;
import jp.musubi.platform.records.ledger.SubmissionLedger;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 単位の知らせ。What became of a unit goes into the log and to whom it concerns, in the transaction of the act. */
@Component
class UnitNews {

    private final IntakeLog log;
    private final LetterNews letters;
    private final SubmissionLedger ledger;
    private final CountUse use;
    private final KeepCheckups checkups;
    private final TellUnits events;

    UnitNews(
            IntakeLog log,
            LetterNews letters,
            SubmissionLedger ledger,
            CountUse use,
            KeepCheckups checkups,
            TellUnits events) {
        this.log = log;
        this.letters = letters;
        this.ledger = ledger;
        this.use = use;
        this.checkups = checkups;
        this.events = events;
    }

    /** Whether the same letter is there already, so that nothing is to be done. */
    boolean isRepeat(Unit before, Arrival arrival) {
        return letters.isRepeat(before, arrival);
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem LETTER-STATE, LETTER-ERASED */
    void requireReplaceable(Unit before, Instant at) {
        letters.requireReplaceable(before, at);
    }

    void registered(Arrival arrival, Submission submission, Kept kept, Instant at) {
        Unit unit = kept.unit();
        String kind = Kinds.of(submission.type()).name();
        log.done(arrival.caller(), IntakeLog.Call.SUBMIT, actOf(submission, kept), unit.person(), kind);
        use.registered(arrival, submission, kept, at);
        letters.registered(arrival, submission, unit, at);
        checkups.registered(unit.person(), unit.id(), unit.version(), submission, at);
        events.registered(arrival, submission, unit, at);
    }

    /** Into the ledger, in the transaction of the act. */
    void decided(Arrival arrival, Receipt receipt) {
        ledger.decided(arrival.entry(), receipt);
    }

    void withdrawn(Removal removal, Unit unit, Instant at) {
        String kind = Kinds.of(SubmissionType.valueOf(unit.kind())).name();
        log.done(removal.caller(), IntakeLog.Call.WITHDRAW, Act.WITHDRAW, unit.person(), kind);
        use.withdrawn(removal, unit, at);
        letters.withdrawn(unit, removal.caller().name(), at);
        if (isCheckup(unit)) {
            checkups.withdrawn(unit.person(), unit.id(), at);
        }
        events.tell(new UnitWithdrawn(
                unit.person(), unit.id().toString(), removal.key().facility(), at));
    }

    /** Served again from its evidence, in the version it had. */
    void restored(Arrival arrival, Submission submission, Unit unit, Instant at) {
        String kind = Kinds.of(submission.type()).name();
        log.done(arrival.caller(), IntakeLog.Call.UNDO, Act.UNDO_WITHDRAWAL, unit.person(), kind);
        use.restored(arrival, unit, at);
        letters.registered(arrival, submission, unit, at);
        checkups.registered(unit.person(), unit.id(), unit.version(), submission, at);
        events.registered(arrival, submission, unit, at);
    }

    /** @param to null while the number is nobody's */
    void moved(LinkedUnits.Keyed before, @Nullable PersonId to, Instant at) {
        Unit unit = before.unit();
        letters.moved(unit, to, at);
        if (isCheckup(unit)) {
            if (to == null) {
                checkups.held(unit.person(), unit.id(), at);
            } else {
                checkups.moved(unit.person(), unit.id(), to, unit.state() != Unit.State.取消済, at);
            }
        }
        events.tell(new UnitMoved(unit.id().toString(), before.key().facility(), unit.person(), to, at));
    }

    private static boolean isCheckup(Unit unit) {
        return unit.kind().equals(SubmissionType.CHECKUP.name());
    }

    private static Act actOf(Submission submission, Kept kept) {
        if (submission.type() == SubmissionType.FIVE_ITEMS && submission.items().isEmpty()) {
            return Act.CLEAR;
        }
        return kept.created() ? Act.SUBMIT : Act.REPLACE;
    }
}
