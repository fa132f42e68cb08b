package jp.musubi.platform.exchange.reading;

import java.time.Clock;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
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
}
