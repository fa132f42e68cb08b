package jp.musubi.platform.eligibility.tickets;

import java.time.YearMonth;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.stereotype.Component;

/** 受給者。Who receives 医療扶助 from an office, and in which months. */
@Component
class Recipients {

    private final People people;

    Recipients(People people) {
        this.people = people;
    }

    /** Who has, or had, this number of that office. */
    Optional<PersonId> find(String office, String recipient) {
        return person(office, recipient).map(Person::id);
    }

    /** The same, when the assistance of that office holds on some day of that month. */
    Optional<PersonId> find(String office, String recipient, YearMonth month) {
        return person(office, recipient)
                .filter(person -> person.coverages().stream().anyMatch(one -> isOf(one, office, month)))
                .map(Person::id);
    }

    private Optional<Person> person(String office, String recipient) {
        return people.findByMember(MemberNumber.PUBLIC_PAYER, office + "::" + recipient + ":");
    }

    private static boolean isOf(Coverage coverage, String office, YearMonth month) {
        return coverage.system().equals(MemberNumber.PUBLIC_PAYER)
                && coverage.payer().equals(office)
                && !coverage.from().isAfter(month.atEndOfMonth())
                && (coverage.until() == null || coverage.until().isAfter(month.atDay(1)));
    }
}
