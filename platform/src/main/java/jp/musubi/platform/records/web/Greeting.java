package jp.musubi.platform.records.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import org.springframework.stereotype.Component;

/** あいさつ。The name that a person bears today, with its reading. */
@Component
final class Greeting {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    private final People people;
    private final Clock clock;

    Greeting(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    PersonName nameOf(PersonId person) {
        return people.get(person).nameOn(LocalDate.ofInstant(clock.instant(), JST));
    }
}
