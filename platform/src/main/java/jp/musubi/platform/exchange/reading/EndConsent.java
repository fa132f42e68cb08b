package jp.musubi.platform.exchange.reading;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.GivenLetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.own.OwnAct;
import jp.musubi.platform.kernel.consent.own.OwnConsents;
import jp.musubi.platform.kernel.consent.own.OwnLetters;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Component;

/** 同意を終える。One given at a reader by the person or the facility; one to open a letter by the person. */
@Component
class EndConsent {

    private final OwnConsents readers;
    private final OwnLetters own;
    private final LetterConsents letters;
    private final Clock clock;

    EndConsent(OwnConsents readers, OwnLetters own, LetterConsents letters, Clock clock) {
        this.readers = readers;
        this.own = own;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @return the consent as it is then
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE; CONSENT-OVER; LETTER-NOT-WAITING
     *     when the letter was received
     */
    StatedConsent end(OwnAct act, UUID id) {
        if (act.caller().facility() != null) {
            return StatedConsent.of(readers.endAtFacility(act, id), clock.instant());
        }
        Optional<GivenLetterConsent> given = find(act.person(), id).filter(GivenLetterConsent::holds);
        if (given.isEmpty()) {
            return StatedConsent.of(readers.end(act, id), clock.instant());
        }
        own.end(act, given.get().letterId());
        return StatedConsent.of(find(act.person(), id).orElseThrow());
    }

    private Optional<GivenLetterConsent> find(PersonId person, UUID id) {
        return letters.listGiven(person).stream()
                .filter(given -> given.id().equals(id))
                .findFirst();
    }
}
