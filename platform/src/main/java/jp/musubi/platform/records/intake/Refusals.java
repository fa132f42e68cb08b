package jp.musubi.platform.records.intake;

import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ledger.SubmissionLedger;
import jp.musubi.standard.gate.findings.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受付不可を書く。Into the log and, as the result, into the ledger. */
@Component
class Refusals {

    private final IntakeLog log;
    private final SubmissionLedger ledger;

    Refusals(IntakeLog log, SubmissionLedger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    /** Both or neither; the log names the first rule that forbade it. */
    @Transactional
    Receipt refuse(Arrival arrival, List<String> subjects, @Nullable PersonId person, Receipt refused) {
        String reason = refused.findings().stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(Finding::rule)
                .orElseThrow();
        log.refused(arrival.caller(), IntakeLog.Call.SUBMIT, person, subjects, reason);
        ledger.decided(arrival.entry(), refused);
        return refused;
    }

    void log(Arrival arrival, @Nullable PersonId person, List<String> subjects, ProblemCode code) {
        log.refused(arrival.caller(), IntakeLog.Call.SUBMIT, person, subjects, code.code());
    }

    @Transactional
    void turnedAway(Arrival arrival, Problem problem) {
        ledger.turnedAway(arrival.entry(), problem);
    }
}
