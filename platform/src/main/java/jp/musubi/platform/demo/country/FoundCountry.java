package jp.musubi.platform.demo.country;

import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.signin.CardSignIn;
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

    private static final String PIN = "1234";

    private final FoundBodies bodies;
    private final People people;
    private final Parties parties;
    private final CardSignIn cards;
    private final Country country;

    FoundCountry(FoundBodies bodies, People people, Parties parties, CardSignIn cards, Country country) {
        this.bodies = bodies;
        this.people = people;
        this.parties = parties;
        this.cards = cards;
        this.country = country;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        bodies.found(country);
        country.institutions().stream()
                .filter(party -> parties.find(party.name()).isEmpty())
                .forEach(parties::register);
        country.personas().forEach(this::settle);
    }

    // The party comes last: where it is found, person and card are there too, also after a start that was cut short.
    private void settle(Persona persona) {
        if (parties.find(persona.name()).isEmpty()) {
            people.register(persona.person());
            cards.issueCard(persona.person().id(), PIN);
            parties.register(persona.party());
        }
    }
}
