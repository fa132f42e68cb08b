package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取消UNDO。The newest version is served again from its evidence, as of its own day; no new version comes of it. */
@Component
class UndoWithdrawal {

    private static final UndoRule RULE = UndoRule.shipped();

    private final UnitStore units;
    private final UnitTurns turns;
    private final ServeAgain serveAgain;
    private final NumberHold numbers;
    private final Clock clock;

    UndoWithdrawal(UnitStore units, UnitTurns turns, ServeAgain serveAgain, NumberHold numbers, Clock clock) {
        this.units = units;
        this.turns = turns;
        this.serveAgain = serveAgain;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws Problem UNIT-NOT-FOUND, UNIT-NOT-WITHDRAWN, UNDO-OVER, LETTER-STATE; then nothing was changed */
    @Transactional
    Restoration undo(Removal named) {
        Unit unit = findAndLock(named).orElseThrow(() -> new Problem(ProblemCode.UNIT_NOT_FOUND));
        if (unit.kind().equals(SubmissionType.REFERRAL.name())) {
            // A cancelled letter is at its end: its addressee may have been told (states of a letter).
            throw new Problem(ProblemCode.LETTER_STATE);
        }
        if (unit.state() != Unit.State.取消済) {
            throw new Problem(ProblemCode.UNIT_NOT_WITHDRAWN);
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (turns.findLastWithdrawal(unit)
                .filter(withdrawn -> RULE.allows(withdrawn, at))
                .isEmpty()) {
            throw new Problem(ProblemCode.UNDO_OVER);
        }
        Unit restored = unit.in(Unit.State.受付済);
        units.change(restored, at);
        turns.add(restored, UnitHistory.Kind.RESTORED, at);
        return serveAgain.serve(named, restored, at);
    }

    private Optional<Unit> findAndLock(Removal named) {
        WithdrawalRequest request = named.request();
        if (request == null || !numbers.hold(request.memberSystem(), request.memberValue(), named.person())) {
            return Optional.empty();
        }
        return units.findOwnerAndLock(named.key())
                .filter(named.person()::equals)
                .map(person -> units.get(named.key(), person));
    }
}
