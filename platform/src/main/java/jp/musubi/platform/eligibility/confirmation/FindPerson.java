package jp.musubi.platform.eligibility.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.NumberHolders;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import org.springframework.stereotype.Component;

/** 本人を見つける。By the card's certificate, by the number with the birth date, or in a disaster by name and birth date. */
@Component
class FindPerson {

    private final People people;
    private final NumberHolders holders;
    private final CardHolders cards;
    private final NameSearch names;

    FindPerson(People people, NumberHolders holders, CardHolders cards, NameSearch names) {
        this.people = people;
        this.holders = holders;
        this.cards = cards;
        this.names = names;
    }

    /**
     * @param today on which a card must be in force
     * @param caller and {@code interaction}: for the log of a search by name
     */
    Found by(Presented presented, LocalDate today, Caller caller, String interaction) {
        if (presented instanceof Presented.Card card) {
            return cards.find(card.serial(), today);
        }
        if (presented instanceof Presented.Certificate certificate) {
            return byNumber(certificate);
        }
        if (presented instanceof Presented.Known known) {
            return people.find(known.person()).map(Found::one).orElseGet(Found::nobody);
        }
        return Found.of(names.list((Presented.NameAndBirth) presented, caller, interaction));
    }

    private Found byNumber(Presented.Certificate certificate) {
        CertificateNumber number = certificate.number();
        Stream<Person> fitting = number.mayBeShared()
                ? holders.list(number.memberNumber()).stream().map(people::find).flatMap(Optional::stream)
                : people.findByMember(number.system(), number.memberNumber().value()).stream();
        List<Person> all = fitting.filter(person -> person.birthDate().equals(certificate.birthDate()))
                .toList();
        return Found.of(all);
    }
}
