package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 診療の関係を調べる。Where a room is not there, its facts are not, and what hangs on them is refused. */
@Component
class CareFacts {

    private final CareAsking asking;
    private final LetterConsents letters;
    private final Supplier<@Nullable Sendings> sendings;
    private final Supplier<@Nullable GivenInterviews> interviews;

    CareFacts(
            CareAsking asking,
            LetterConsents letters,
            ObjectProvider<Sendings> sendings,
            ObjectProvider<GivenInterviews> interviews) {
        this.asking = asking;
        this.letters = letters;
        this.sendings = SingletonSupplier.ofNullable(sendings::getIfAvailable);
        this.interviews = SingletonSupplier.ofNullable(interviews::getIfAvailable);
    }

    /** All but what the facility sent, which is asked for when the rest is not enough. */
    Care of(PersonId person, FacilityCode facility, AccessRequest.Named named, Instant at) {
        UUID letter = named.letter();
        LetterConsent consent =
                letter == null ? null : letters.find(person, letter).orElse(null);
        CareAsking.Answers known = asking.ask(person, facility, named.presented(), at);
        return new Care(
                known.visit(),
                known.consents(),
                Set.of(),
                consent,
                known.hides(),
                isGiven(person, named.interview(), facility));
    }

    /** Of who is treated nowhere: what the person hides, and nothing else. */
    Care hidingOf(PersonId person) {
        return new Care(VisitState.NEVER, List.of(), Set.of(), null, asking.hidesOf(person));
    }

    private boolean isGiven(PersonId person, @Nullable UUID interview, FacilityCode facility) {
        GivenInterviews room = interview == null ? null : interviews.get();
        return room != null && interview != null && room.isGivenTo(person, interview, facility);
    }

    Set<DataClass> sentBy(FacilityCode facility, PersonId person) {
        Sendings items = sendings.get();
        return items == null ? Set.of() : items.listClassesSent(person, facility);
    }
}
