package jp.musubi.platform.kernel.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 代わりに読める人。For whom a person may see: the page offers them, access decides. */
@Component
final class LooksOfOthers {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Proxies proxies;
    private final People people;
    private final Clock clock;

    LooksOfOthers(Proxies proxies, People people, Clock clock) {
        this.proxies = proxies;
        this.people = people;
        this.clock = clock;
    }

    /** @param name today */
    record Other(PersonId id, String name) {}

    List<Other> listFor(PersonId self) {
        Instant now = clock.instant();
        return proxies.listOf(self).stream()
                .filter(relation -> relation.allows(ProxyScope.VIEW, now))
                .map(relation -> people.find(relation.person()))
                .flatMap(Optional::stream)
                .map(person -> new Other(person.id(), nameOf(person, now)))
                .distinct()
                .toList();
    }

    /** Null for what cannot be a person's id: asked for and refused as a stranger's. */
    static @Nullable PersonId find(String text) {
        try {
            return PersonId.parse(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String nameOf(Person person, Instant now) {
        return person.nameOn(LocalDate.ofInstant(now, JAPAN)).text();
    }
}
