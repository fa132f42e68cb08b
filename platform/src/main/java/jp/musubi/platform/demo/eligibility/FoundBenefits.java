package jp.musubi.platform.demo.eligibility;

import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.eligibility.benefits.BenefitRegister;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 給付の登録。After the country's people are there, and before the platform says that it is ready. The same at each start. */
@DemoMode
@Component
class FoundBenefits {

    private final BenefitRegister register;
    private final Country country;
    private final FoundTickets tickets;
    private final FoundCards cards;

    FoundBenefits(BenefitRegister register, Country country, FoundTickets tickets, FoundCards cards) {
        this.register = register;
        this.country = country;
        this.tickets = tickets;
        this.cards = cards;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        BenefitFiles files = new BenefitFiles();
        files.persons().stream()
                .flatMap(name -> country.findPersona(name).stream())
                .forEach(persona -> register.register(persona.person().id(), files.of(persona)));
        tickets.register();
        cards.issue();
    }
}
