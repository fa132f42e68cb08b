package jp.musubi.platform.exchange.reading;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.rounds.Question;
import org.springframework.stereotype.Component;

/** 見せてよい形の本人。 */
@Component
public class ShownPatient {

    private final People people;
    private final AddressDisclosure disclosure;
    private final Clock clock;

    ShownPatient(People people, AddressDisclosure disclosure, Clock clock) {
        this.people = people;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    public PatientResource of(AccessGrant grant) {
        return PatientResource.at(disclosure.shown(people.get(grant.person())), clock.instant());
    }

    /** The same, to be asked together with other questions. */
    Question<PatientResource> question(AccessGrant grant) {
        return new Question.Parts<>(round -> {
            Supplier<Optional<Person>> person = round.add(disclosure.questionShown(grant.person()));
            return () -> PatientResource.at(person.get().orElseThrow(), clock.instant());
        });
    }
}
