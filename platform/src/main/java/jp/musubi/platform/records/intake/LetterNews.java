package jp.musubi.platform.records.intake;

import java.time.Instant;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.letters.ArriveLetter;
import jp.musubi.platform.records.letters.Letter;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 診療情報提供書の知らせ。Tells the room of consents, in the transaction of the act, that a letter has come or was taken
 * back: until the person agrees, its addressee cannot open it. Sending itself asks for no consent.
 */
@Component
class LetterNews {

    private final LetterConsents consents;
    private final ArriveLetter letters;

    LetterNews(LetterConsents consents, ArriveLetter letters) {
        this.consents = consents;
        this.letters = letters;
    }

    /** Whether the same bytes are there already: a retry of the sender, by which nothing becomes of the letter. */
    boolean isRepeat(Unit before, Arrival arrival) {
        return isLetter(before) && before.isServed() && letters.isRepeat(id(before), Evidence.sha256(arrival.body()));
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem LETTER-STATE, LETTER-ERASED when it cannot be replaced any more */
    void requireReplaceable(Unit before, Instant at) {
        if (isLetter(before)) {
            letters.requireReplaceable(id(before), at);
        }
    }

    void registered(Arrival arrival, Submission submission, Unit unit, Instant at) {
        if (submission.type() != SubmissionType.REFERRAL) {
            return;
        }
        // The gate lets no letter through that names no addressee; the register refuses one that is nobody's code.
        LetterAddressee.find(submission).ifPresent(addressee -> {
            consents.announce(
                    new LetterConsents.Announced(unit.id(), unit.person(), arrival.sender(), addressee, at),
                    arrival.agreedOrally());
            letters.arrived(sent(arrival, unit, addressee), at);
        });
    }

    void moved(Unit unit, @Nullable PersonId to, Instant at) {
        if (isLetter(unit)) {
            consents.relink(unit.person(), unit.id(), to, at);
            letters.relinked(id(unit), to, at);
        }
    }

    private static ArriveLetter.Sent sent(Arrival arrival, Unit unit, FacilityCode addressee) {
        return new ArriveLetter.Sent(
                id(unit),
                unit.version(),
                arrival.sender(),
                addressee,
                arrival.caller().name(),
                Evidence.sha256(arrival.body()),
                arrival.signature());
    }

    void withdrawn(Unit unit, String by, Instant at) {
        if (isLetter(unit)) {
            consents.withdraw(unit.person(), unit.id(), at);
            letters.cancelled(id(unit), by, at);
        }
    }

    private static boolean isLetter(Unit unit) {
        return SubmissionType.valueOf(unit.kind()) == SubmissionType.REFERRAL;
    }

    private static Letter.Id id(Unit unit) {
        return new Letter.Id(unit.person(), unit.id());
    }
}
