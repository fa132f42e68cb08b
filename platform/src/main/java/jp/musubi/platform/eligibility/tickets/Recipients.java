package jp.musubi.platform.eligibility.tickets;

import java.time.YearMonth;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.NumberHold;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受給者。Who receives 医療扶助 from an office, and in which months. */
@Component
class Recipients {

    private final People people;
    private final NumberHold hold;

    Recipients(People people, NumberHold hold) {
        this.people = people;
        this.hold = hold;
    }

    /** The number of that recipient; null when its form is wrong. */
    static @Nullable MemberNumber number(String office, String recipient) {
        return MemberNumber.find(MemberNumber.PUBLIC_PAYER, value(office, recipient));
    }

    private static String value(String office, String recipient) {
        return office + "::" + recipient + ":";
    }

    /** Whether the number is still this person's; then it stays so until the transaction ends. */
    boolean hold(String office, String recipient, PersonId person) {
        return hold.hold(MemberNumber.PUBLIC_PAYER, value(office, recipient), person);
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
        return people.findByMember(MemberNumber.PUBLIC_PAYER, value(office, recipient));
    }

    private static boolean isOf(Coverage coverage, String office, YearMonth month) {
        return coverage.system().equals(MemberNumber.PUBLIC_PAYER)
                && coverage.payer().equals(office)
                && !coverage.from().isAfter(month.atEndOfMonth())
                && (coverage.until() == null || coverage.until().isAfter(month.atDay(1)));
    }
}
