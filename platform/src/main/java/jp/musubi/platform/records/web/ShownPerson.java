package jp.musubi.platform.records.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import org.springframework.stereotype.Component;

/** だれの記録か。Name, birth date, sex and address, so that a clinician sees whose record it is; no withheld address. */
@Component
public final class ShownPerson {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    private final People people;
    private final AddressDisclosure disclosure;
    private final Clock clock;

    ShownPerson(People people, AddressDisclosure disclosure, Clock clock) {
        this.people = people;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /**
     * @param name that the person bears today
     * @param age whole years
     */
    public record Shown(Person person, PersonName name, int age) {}

    public Shown of(AccessGrant grant) {
        Person person = disclosure.shown(people.get(grant.person()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), JST);
        return new Shown(
                person,
                person.nameOn(today),
                Period.between(person.birthDate(), today).getYears());
    }
}
