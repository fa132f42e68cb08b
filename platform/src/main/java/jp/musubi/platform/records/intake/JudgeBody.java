package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.submission.MedicationSource;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受付審査にかける。The gate's findings, and of its items those that are shared on this day. */
@Component
class JudgeBody {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;
    private final Gate gate;

    JudgeBody(Clock clock, Gate gate) {
        this.clock = clock;
        this.gate = gate;
    }

    GateResult judge(Arrival arrival) {
        GateResult judged = judge(arrival.body(), Question.submissionOf(arrival.sender()));
        Submission submission = judged.submission();
        return submission == null ? judged : judged.withSubmission(shared(submission, today()));
    }

    /** What the gate says, on this day. */
    GateResult judge(byte[] body, Question question) {
        return gate.check(body, question.on(today()));
    }

    /** What was taken on an earlier day, as it was taken then; null when it cannot be read. */
    @Nullable
    Submission readAgain(byte[] body, Instant receivedAt) {
        LocalDate day = LocalDate.ofInstant(receivedAt, JAPAN);
        Submission submission =
                gate.check(body, Question.submissionOf(null).on(day)).submission();
        return submission == null ? null : shared(submission, day);
    }

    /**
     * 処方 is taken from the documents until a day only; the document itself is kept as sent. From which day prescriptions
     * are taken: {@link CheckPrescription}.
     */
    private static Submission shared(Submission submission, LocalDate day) {
        boolean fromDocument = submission.type() != SubmissionType.MEDICATION_ORDERS && hasMedication(submission);
        return fromDocument && !medicationIsTakenOn(day) ? withoutMedication(submission) : submission;
    }

    private static boolean hasMedication(Submission submission) {
        return submission.items().stream().anyMatch(item -> item.kind() == Kind.MEDICATION);
    }

    private static boolean medicationIsTakenOn(LocalDate day) {
        return MedicationSource.inForceOn(day) == MedicationSource.DOCUMENTS;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(JAPAN));
    }

    private static Submission withoutMedication(Submission submission) {
        return new Submission(
                submission.document(),
                submission.type(),
                submission.identifierSystem(),
                submission.identifierValue(),
                submission.facility(),
                submission.patient(),
                submission.items().stream()
                        .filter(item -> item.kind() != Kind.MEDICATION)
                        .toList());
    }
}
