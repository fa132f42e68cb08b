package jp.musubi.platform.records.intake;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 来し方を読む。 */
@Component
class ReadHistory {

    private final UnitStore units;
    private final UnitTurns turns;

    ReadHistory(UnitStore units, UnitTurns turns) {
        this.units = units;
        this.turns = turns;
    }

    /** With the kind of the unit, for the log. */
    record Found(String kind, UnitHistory history) {}

    /** @throws Problem UNIT-NOT-FOUND */
    @Transactional
    Found read(Removal named) {
        return units.findOwnerAndLock(named.key())
                .filter(named.person()::equals)
                .map(person -> units.get(named.key(), person))
                .map(unit -> new Found(
                        Kinds.of(SubmissionType.valueOf(unit.kind())).name(),
                        new UnitHistory(unit.id().toString(), unit.isServed(), turns.list(unit))))
                .orElseThrow(() -> new Problem(ProblemCode.UNIT_NOT_FOUND));
    }
}
