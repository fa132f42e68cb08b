package jp.musubi.platform.records.writing.web;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Received;
import jp.musubi.platform.records.writing.WrittenDocument;
import jp.musubi.standard.gate.Question;
import org.springframework.stereotype.Component;

/** 送る。By the front door of everybody: gate, register, quota, ledger and log are the same. */
@Component
class Sending {

    private final Intake intake;

    Sending(Intake intake) {
        this.intake = intake;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Taken(Received received, Receipt.Accepted receipt) implements Outcome {}

        record Refused(Told told) implements Outcome {}

        /** Turned away for now, by the day's limit or another submission under way. */
        record Later(ProblemCode why) implements Outcome {}
    }

    /** What the gate says of it, without sending it. */
    Told judge(WrittenDocument document, Caller caller) {
        var question = Question.submissionOf(caller.facility());
        return Told.of(document, intake.judge(document.json(), question).findings());
    }

    /** @throws Problem when the caller may not send it */
    Outcome send(WrittenDocument document, boolean agreedOrally, Caller caller) {
        try {
            Received received = intake.receive(document.json(), agreedOrally, caller);
            return received.receipt() instanceof Receipt.Accepted accepted
                    ? new Outcome.Taken(received, accepted)
                    : new Outcome.Refused(Told.of(document, received.receipt().findings()));
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.SUBMISSION_QUOTA || problem.code() == ProblemCode.CONFLICT) {
                return new Outcome.Later(problem.code());
            }
            throw problem;
        }
    }
}
