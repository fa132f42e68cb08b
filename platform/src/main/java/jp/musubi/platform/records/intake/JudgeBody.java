package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.submission.MedicationSource;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import org.springframework.stereotype.Component;

/** 受付審査にかける。The gate's findings, and of its items those that are shared on this day. */
@Component
class JudgeBody {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    JudgeBody(Clock clock) {
        this.clock = clock;
    }

    GateResult judge(Arrival arrival) {
        Question question = Question.submissionOf(arrival.sender()).on(today());
        GateResult judged = Gate.standard().check(arrival.body(), question);
        Submission submission = judged.submission();
        return submission == null ? judged : judged.withSubmission(shared(submission));
    }

    /** 処方 is taken from the documents until a day only; the document itself is kept as sent. */
    private Submission shared(Submission submission) {
        return hasMedication(submission) && !medicationIsTakenToday() ? withoutMedication(submission) : submission;
    }

    private static boolean hasMedication(Submission submission) {
        return submission.items().stream().anyMatch(item -> item.kind() == Kind.MEDICATION);
    }

    private boolean medicationIsTakenToday() {
        return MedicationSource.inForceOn(today()) == MedicationSource.DOCUMENTS;
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
