package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登録を受ける。Permission, gate, register; then the unit is kept in one transaction, or nothing is changed. */
@Component
class TakeSubmission {

    /** A number moves by the hand of two persons: it does not move twice while one submission is under way. */
    private static final int ATTEMPTS = 3;

    private final SenderPermission permission;
    private final JudgeBody judge;
    private final CompareWithRegister register;
    private final KeepUnit keepUnit;
    private final Refusals refusals;
    private final DoubtfulLinks doubts;

    TakeSubmission(
            SenderPermission permission,
            JudgeBody judge,
            CompareWithRegister register,
            KeepUnit keepUnit,
            Refusals refusals,
            DoubtfulLinks doubts) {
        this.permission = permission;
        this.judge = judge;
        this.register = register;
        this.keepUnit = keepUnit;
        this.refusals = refusals;
        this.doubts = doubts;
    }

    /** @throws Problem when the caller is turned away; that is its result in the ledger, too */
    Receipt take(Arrival arrival) {
        try {
            return judge(arrival);
        } catch (Problem problem) {
            refusals.turnedAway(arrival, problem);
            throw problem;
        }
    }

    private Receipt judge(Arrival arrival) {
        Caller caller = arrival.caller();
        GateResult judged = judge.judge(arrival);
        Submission submission = judged.submission();
        if (submission == null) {
            return refuseUnread(arrival, judged);
        }
        permission.requireFor(Kinds.of(submission.type()), caller);
        permission.requireFlags(submission, caller);
        if (arrival.agreedOrally() && submission.type() != SubmissionType.REFERRAL) {
            refusals.log(arrival, null, subjects(submission), ProblemCode.PARAMETER_INVALID);
            throw new Problem(ProblemCode.PARAMETER_INVALID, Intake.LETTER_CONSENT);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Receipt receipt = compare(arrival, submission, judged.findings());
            if (receipt != null) {
                return receipt;
            }
        }
        refusals.log(arrival, null, subjects(submission), ProblemCode.CONFLICT);
        throw new Problem(ProblemCode.CONFLICT);
    }

    /** Of what kind it was is not known: a caller who may send nothing at all learns no finding. */
    private Receipt refuseUnread(Arrival arrival, GateResult judged) {
        permission.requireForAny(arrival.caller());
        Receipt refused = judged.malformed()
                ? new Receipt.Unreadable(judged.findings(), judged.tooLarge())
                : new Receipt.Refused(judged.findings());
        return refusals.refuse(arrival, List.of(), null, refused);
    }

    /**
     * What the gate and what the register find is told at once, so that a sender mends it at once. Null when the number
     * moved to another person meanwhile: then all is compared anew.
     */
    private @Nullable Receipt compare(Arrival arrival, Submission submission, List<Finding> ofTheGate) {
        Registered registered = register.compare(arrival.body(), submission);
        List<Finding> findings = joined(ofTheGate, registered.findings());
        Person person = registered.person();
        if (person == null || findings.stream().anyMatch(Finding::blocks)) {
            return refuse(arrival, subjects(submission), person, findings);
        }
        Keeping keeping = keep(arrival.with(registered.signature()), submission, person, findings);
        if (keeping instanceof Kept kept) {
            doubts.raise(submission.patient(), findings, arrival.caller());
            return kept.receipt(submission, findings);
        }
        return keeping instanceof Keeping.NumberMoved
                ? null
                : refuse(arrival, subjects(submission), person, joined(findings, anothers(submission)));
    }

    private Keeping keep(Arrival arrival, Submission submission, Person person, List<Finding> findings) {
        try {
            return keepUnit.keep(arrival, submission, person.id(), findings);
        } catch (Problem closed) {
            refusals.log(arrival, person.id(), subjects(submission), closed.code());
            throw closed;
        }
    }

    private Receipt refuse(Arrival arrival, List<String> subjects, @Nullable Person person, List<Finding> findings) {
        return refusals.refuse(arrival, subjects, person == null ? null : person.id(), new Receipt.Refused(findings));
    }

    private static List<Finding> anothers(Submission submission) {
        return List.of(RegisterRule.UNIT_PERSON.finding(submission));
    }

    private static List<String> subjects(Submission submission) {
        return List.of(Kinds.of(submission.type()).name());
    }

    private static List<Finding> joined(List<Finding> some, List<Finding> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
