package jp.musubi.platform.portal;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Party;

/**
 * 見本の人。A person of the demo country whom a visitor may be.
 *
 * @param age whole years
 */
record Persona(Party party, PersonName personName, int age, Sex sex, List<Trait> traits, PersonaNote note) {

    static Persona of(Party party, Person person, LocalDate today, PersonaNote note) {
        return new Persona(
                party,
                person.nameOn(today),
                PersonAge.on(today, person),
                person.sex(),
                Trait.listOf(person, today),
                note);
    }

    /** The name under which the persona calls, e.g. {@code patient-1}. */
    public String name() {
        return party.name();
    }
}
