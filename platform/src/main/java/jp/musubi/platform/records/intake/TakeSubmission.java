package jp.musubi.platform.records.intake;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
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
    private final IntakeLog log;
    private final DoubtfulLinks doubts;

    TakeSubmission(
            SenderPermission permission,
            JudgeBody judge,
            CompareWithRegister register,
            KeepUnit keepUnit,
            IntakeLog log,
            DoubtfulLinks doubts) {
        this.permission = permission;
        this.judge = judge;
        this.register = register;
        this.keepUnit = keepUnit;
        this.log = log;
        this.doubts = doubts;
    }

    Receipt take(byte[] body, Caller caller, boolean agreedOrally) {
        Arrival arrival = new Arrival(body, caller, permission.getSender(caller, IntakeLog.Call.SUBMIT), agreedOrally);
        GateResult judged = judge.judge(arrival);
        Submission submission = judged.submission();
        if (submission == null) {
            return refuseUnread(arrival, judged);
        }
        permission.requireFor(Kinds.of(submission.type()), caller);
        permission.requireFlags(submission, caller);
        if (agreedOrally && submission.type() != SubmissionType.REFERRAL) {
            log.refused(caller, IntakeLog.Call.SUBMIT, null, subjects(submission), "PARAMETER-INVALID");
            throw new Problem(ProblemCode.PARAMETER_INVALID, Intake.LETTER_CONSENT);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Receipt receipt = compare(arrival, submission, judged.findings());
            if (receipt != null) {
                return receipt;
            }
        }
        log.refused(caller, IntakeLog.Call.SUBMIT, null, subjects(submission), ProblemCode.CONFLICT.code());
        throw new Problem(ProblemCode.CONFLICT);
    }

    /** Of what kind it was is not known: a caller who may send nothing at all learns no finding. */
    private Receipt refuseUnread(Arrival arrival, GateResult judged) {
        permission.requireForAny(arrival.caller());
        Receipt refused = refuse(arrival, List.of(), null, judged.findings());
        return judged.malformed() ? new Receipt.Unreadable(judged.findings(), judged.tooLarge()) : refused;
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
        Keeping keeping = keep(arrival.with(registered.signature()), submission, person);
        if (keeping instanceof Kept kept) {
            doubts.raise(submission.patient(), findings, arrival.caller());
            return kept.receipt(submission, findings);
        }
        return keeping instanceof Keeping.NumberMoved
                ? null
                : refuse(arrival, subjects(submission), person, joined(findings, anothers(submission)));
    }

    private Keeping keep(Arrival arrival, Submission submission, Person person) {
        try {
            return keepUnit.keep(arrival, submission, person.id());
        } catch (Problem closed) {
            String reason = closed.code().code();
            log.refused(arrival.caller(), IntakeLog.Call.SUBMIT, person.id(), subjects(submission), reason);
            throw closed;
        }
    }

    private Receipt refuse(Arrival arrival, List<String> subjects, @Nullable Person person, List<Finding> findings) {
        String reason = findings.stream()
                .filter(Finding::blocks)
                .findFirst()
                .map(Finding::rule)
                .orElseThrow();
        PersonId known = person == null ? null : person.id();
        log.refused(arrival.caller(), IntakeLog.Call.SUBMIT, known, subjects, reason);
        return new Receipt.Refused(findings);
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
