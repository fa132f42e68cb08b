package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 診療の関係を調べる。Where a room is not there, its facts are not, and what hangs on them is refused. */
@Component
class CareFacts {

    private final Consents consents;
    private final LetterConsents letters;
    private final ObjectProvider<Receptions> receptions;
    private final ObjectProvider<Sendings> sendings;

    CareFacts(
            Consents consents,
            LetterConsents letters,
            ObjectProvider<Receptions> receptions,
            ObjectProvider<Sendings> sendings) {
        this.consents = consents;
        this.letters = letters;
        this.receptions = receptions;
        this.sendings = sendings;
    }

    /** All but what the facility sent, which is asked for when the rest is not enough. */
    Care of(PersonId person, FacilityCode facility, AccessRequest.Named named, Instant at) {
        UUID letter = named.letter();
        LetterConsent consent =
                letter == null ? null : letters.find(person, letter).orElse(null);
        VisitState visit = named.presented() ? VisitState.OPEN : visitAt(person, facility, at);
        return new Care(visit, consents.listTo(person, facility), Set.of(), consent);
    }

    private VisitState visitAt(PersonId person, FacilityCode facility, Instant at) {
        Receptions rooms = receptions.getIfAvailable();
        return rooms == null ? VisitState.NEVER : rooms.stateAt(person, facility, at);
    }

    Set<DataClass> sentBy(FacilityCode facility, PersonId person) {
        Sendings items = sendings.getIfAvailable();
        return items == null ? Set.of() : items.listClassesSent(person, facility);
    }
}
