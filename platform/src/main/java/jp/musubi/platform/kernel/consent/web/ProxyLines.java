package jp.musubi.platform.kernel.consent.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Component;

/** 代理の行。Those that hold first. */
@Component
class ProxyLines {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final People people;
    private final Clock clock;

    ProxyLines(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param ofOthers whether the lines name for whom the person acts, else who acts for the person */
    List<ProxyLine> of(List<Proxy> relations, boolean ofOthers) {
        Instant now = clock.instant();
        return relations.stream()
                .map(relation -> line(relation, ofOthers ? relation.person() : relation.proxy(), now))
                .sorted(Comparator.comparing(line -> !line.holds()))
                .toList();
    }

    private ProxyLine line(Proxy relation, PersonId other, Instant now) {
        String name = people.find(other)
                .map(person -> person.nameOn(LocalDate.ofInstant(now, TOKYO)).text())
                .orElse("");
        return new ProxyLine(relation, other, name, relation.holdsAt(now));
    }
}
