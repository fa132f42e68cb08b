package jp.musubi.platform.records.intake;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 診療情報提供書の知らせ。Tells the room of consents, in the transaction of the act, that a letter has come or was taken
 * back: until the person agrees, its addressee cannot open it. Sending itself asks for no consent.
 */
@Component
class LetterNews {

    private final LetterConsents consents;

    LetterNews(LetterConsents consents) {
        this.consents = consents;
    }

    void registered(Arrival arrival, Submission submission, Unit unit, Instant at) {
        if (submission.type() != SubmissionType.REFERRAL) {
            return;
        }
        // The gate lets no letter through that names no addressee; one without a code of ten digits waits for nobody.
        LetterAddressee.find(submission)
                .ifPresent(addressee -> consents.announce(
                        new LetterConsents.Announced(unit.id(), unit.person(), arrival.sender(), addressee, at),
                        arrival.agreedOrally()));
    }

    void moved(Unit unit, @Nullable PersonId to, Instant at) {
        if (SubmissionType.valueOf(unit.kind()) == SubmissionType.REFERRAL) {
            consents.relink(unit.person(), unit.id(), to, at);
        }
    }

    void withdrawn(Unit unit, Instant at) {
        if (SubmissionType.valueOf(unit.kind()) == SubmissionType.REFERRAL) {
            consents.withdraw(unit.person(), unit.id(), at);
        }
    }
}
