package jp.musubi.platform.demo.eligibility;

import java.time.LocalDate;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.kernel.people.cards.CardCredential;
import jp.musubi.platform.kernel.people.cards.CardCredentials;
import org.springframework.stereotype.Component;

/** カードの証明書。Each persona's card has one, whose serial anybody can work out: {@code SAMPLE-} and the persona's name. */
@DemoMode
@Component
class FoundCards {

    private static final LocalDate ISSUED = LocalDate.of(2024, 12, 2);
    private static final int YEARS = 5;

    private final CardCredentials credentials;
    private final Country country;

    FoundCards(CardCredentials credentials, Country country) {
        this.credentials = credentials;
        this.country = country;
    }

    void issue() {
        country.personas().forEach(this::issue);
    }

    private void issue(Persona persona) {
        String serial = "SAMPLE-" + persona.name();
        if (credentials.find(serial).isEmpty()) {
            credentials.issue(persona.person().id(), new CardCredential(serial, ISSUED, ISSUED.plusYears(YEARS), null));
        }
    }
}
