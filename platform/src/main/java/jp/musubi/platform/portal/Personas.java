package jp.musubi.platform.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 見本の人の一覧。Whom a visitor may be; nobody when the demo country is off. */
@Component
final class Personas {

    /** patient-2 before patient-10: first by length, then by letters. */
    private static final Comparator<Party> AS_COUNTED =
            Comparator.<Party>comparingInt(party -> party.name().length()).thenComparing(Party::name);

    private final Settings settings;
    private final Parties parties;
    private final People people;
    private final ObjectProvider<PersonaNotes> notes;
    private final Clock clock;

    Personas(Settings settings, Parties parties, People people, ObjectProvider<PersonaNotes> notes, Clock clock) {
        this.settings = settings;
        this.parties = parties;
        this.people = people;
        this.notes = notes;
        this.clock = clock;
    }

    List<Persona> list() {
        if (!settings.demo()) {
            return List.of();
        }
        return parties.list().stream()
                .sorted(AS_COUNTED)
                .flatMap(party -> personaOf(party).stream())
                .toList();
    }

    Optional<Persona> find(String name) {
        return settings.demo() ? parties.find(name).flatMap(this::personaOf) : Optional.empty();
    }

    /** The name under which the demo country's operator calls. */
    Optional<String> findOperator() {
        return settings.demo()
                ? parties.list().stream()
                        .filter(party -> party.role() == Role.OPERATOR)
                        .filter(party -> party.purposes().contains(Purpose.SECURITY_OPERATION))
                        .map(Party::name)
                        .findFirst()
                : Optional.empty();
    }

    private PersonaNote noteOn(Party party) {
        PersonaNotes known = notes.getIfAvailable();
        return known == null ? PersonaNote.NONE : known.find(party.name()).orElse(PersonaNote.NONE);
    }

    private Optional<Persona> personaOf(Party party) {
        if (party.role() != Role.PATIENT || party.person() == null) {
            return Optional.empty();
        }
        LocalDate today = PageTime.dayOf(clock.instant());
        return people.find(party.person()).map(person -> Persona.of(party, person, today, noteOn(party)));
    }
}
