package jp.musubi.platform.exchange.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 許された同意。All of the person's for the person, those given to the facility for a facility. */
@Component
class GrantedConsents {

    private final Consents consents;
    private final LetterConsents letters;
    private final Clock clock;

    GrantedConsents(Consents consents, LetterConsents letters, Clock clock) {
        this.consents = consents;
        this.letters = letters;
        this.clock = clock;
    }

    /** Those given at readers and those to open letters, newest first. @throws IllegalArgumentException when the grant is not one to see consents */
    List<StatedConsent> list(AccessGrant grant) {
        if (!grant.classes().contains(DataClass.CONSENTS)) {
            throw new IllegalArgumentException("the grant does not name consents");
        }
        FacilityCode facility = grant.caller().facility();
        PersonId person = grant.person();
        Instant now = clock.instant();
        Stream<StatedConsent> atReaders = (facility == null
                        ? consents.listOf(person)
                        : consents.listTo(person, facility))
                .stream().map(consent -> StatedConsent.of(consent, now));
        Stream<StatedConsent> toLetters = letters.listGiven(person).stream()
                .filter(given -> facility == null || facility.equals(given.facility()))
                .map(StatedConsent::of);
        return Stream.concat(atReaders, toLetters)
                .sorted(Comparator.comparing(StatedConsent::from).reversed())
                .toList();
    }
}
