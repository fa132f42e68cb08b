package jp.musubi.platform.demo.country;

import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.signin.Parties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * 建国。Registers whoever is not registered yet, before the platform says that it is ready. What is there stays as it
 * is, so that a locked card is still locked after the next start.
 */
@DemoMode
@Component
class FoundCountry implements ApplicationRunner {

    private final FoundBodies bodies;
    private final FoundPersons persons;
    private final Parties parties;
    private final Country country;

    FoundCountry(FoundBodies bodies, FoundPersons persons, Parties parties, Country country) {
        this.bodies = bodies;
        this.persons = persons;
        this.parties = parties;
        this.country = country;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        bodies.found(country);
        country.institutions().stream()
                .filter(party -> parties.find(party.name()).isEmpty())
                .forEach(parties::register);
        persons.found(country);
    }
}
