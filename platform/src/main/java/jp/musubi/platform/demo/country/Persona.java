package jp.musubi.platform.demo.country;

import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.signin.Party;

/**
 * 登場人物。
 *
 * @param name e.g. {@code patient-1}
 * @param hasCard whether the person has a card; without one nobody can sign in for the person
 * @param traitJapanese one line on what this person is for
 * @param traitEnglish the same
 */
public record Persona(String name, Person person, boolean hasCard, String traitJapanese, String traitEnglish) {

    /** The person as a caller, under the newest name. */
    public Party party() {
        PersonName newest = person.names().get(person.names().size() - 1);
        return new Party(name, newest.text(), Role.PATIENT, null, person.id(), Set.of(Purpose.SELF_VIEW));
    }

    /** What a counter would write down on that day: the first coverage in force, or the newest one when none is. */
    public Coverage coverageOn(LocalDate day) {
        return person.coveragesOn(day).stream()
                .findFirst()
                .orElseGet(() -> person.coverages().get(person.coverages().size() - 1));
    }
}
