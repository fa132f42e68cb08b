package jp.musubi.platform.records.intake;

import jp.musubi.standard.gate.submission.Submission;
import org.springframework.stereotype.Component;

/** 証跡を読み直す。What was once accepted is read again as on the day it came; what would be said against it does not count. */
@Component
class ReadEvidence {

    private final EvidenceStore evidence;
    private final JudgeBody judge;

    ReadEvidence(EvidenceStore evidence, JudgeBody judge) {
        this.evidence = evidence;
        this.judge = judge;
    }

    /** What was sent, and the bytes in which its items' places are offsets. */
    record ReadAgain(Submission submission, byte[] sent) {}

    /** @throws IllegalStateException when it cannot be read any more */
    ReadAgain read(Unit unit) {
        byte[] sent = evidence.sent(unit);
        Submission submission = judge.readAgain(sent, evidence.receivedAt(unit));
        if (submission == null) {
            throw new IllegalStateException("the evidence cannot be read as a submission");
        }
        return new ReadAgain(submission, sent);
    }
}
