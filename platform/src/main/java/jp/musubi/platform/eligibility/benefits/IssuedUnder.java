package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.stereotype.Component;

/**
 * どの番号のもとで交付されたか。Certificates come without a number: it is the one that held on their first day, the insurance's
 * before that of 医療扶助. Only numbers that are the person's now count, and they stay so until the transaction ends.
 */
@Component
class IssuedUnder {

    private final People people;
    private final NumberHold hold;

    IssuedUnder(People people, NumberHold hold) {
        this.people = people;
        this.hold = hold;
    }

    /** @throws IllegalStateException outside a transaction */
    List<Coverage> listHeld(PersonId person) {
        return people.find(person).stream()
                .flatMap(one -> one.coverages().stream())
                .filter(coverage -> hold.hold(coverage.system(), coverage.value(), person))
                .toList();
    }

    static Optional<Coverage> find(List<Coverage> coverages, LocalDate firstDay) {
        return coverages.stream()
                .filter(coverage -> coverage.inForceOn(firstDay))
                .min(Comparator.comparing(
                                (Coverage coverage) -> !coverage.system().equals(MemberNumber.INSURANCE))
                        .thenComparing(Coverage::from, Comparator.reverseOrder()));
    }
}
