package jp.musubi.platform.demo.country;

import java.util.List;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import jp.musubi.platform.kernel.people.staff.StaffPersons;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.Parties;
import org.springframework.stereotype.Component;

/** 人とカードと代理を台帳に載せる。Who has no card gets no party: nobody can sign in for that person. */
@DemoMode
@Component
class FoundPersons {

    private static final String PIN = "1234";

    private final People people;
    private final CardSignIn cards;
    private final Parties parties;
    private final Proxies proxies;
    private final StaffPersons staffPersons;

    FoundPersons(People people, CardSignIn cards, Parties parties, Proxies proxies, StaffPersons staffPersons) {
        this.people = people;
        this.cards = cards;
        this.parties = parties;
        this.proxies = proxies;
        this.staffPersons = staffPersons;
    }

    void found(Country country) {
        country.personas().stream().filter(each -> !each.hasCard()).forEach(this::settle);
        settleWithCards(country.personas().stream()
                .filter(each -> each.hasCard() && parties.find(each.name()).isEmpty())
                .toList());
        country.proxies().forEach(this::settle);
        country.staffPersons().forEach(this::settle);
    }

    private void settle(Persona persona) {
        if (people.find(persona.person().id()).isEmpty()) {
            people.register(persona.person());
        }
    }

    // The party comes last: where it is found, person and card are there too, also after a start that was cut short.
    private void settleWithCards(List<Persona> missing) {
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(each -> people.register(each.person()));
        cards.issueCards(missing.stream().map(each -> each.person().id()).toList(), PIN);
        missing.forEach(each -> parties.register(each.party()));
    }

    private void settle(Proxy proxy) {
        if (proxies.listFor(proxy.person()).stream()
                .noneMatch(each -> each.proxy().equals(proxy.proxy()) && each.kind() == proxy.kind())) {
            proxies.register(proxy);
        }
    }

    private void settle(StaffPerson entry) {
        if (staffPersons.listOf(List.of(entry.staffId()), entry.from()).isEmpty()) {
            staffPersons.link(entry, FoundBodies.FOUNDER);
        }
    }
}
