package jp.musubi.platform.eligibility.confirmation;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Birthdays;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.standard.words.SearchKey;
import org.springframework.stereotype.Component;

/** 氏名での照会。In a disaster only: the birth date first, then every name ever borne, in kanji or kana. */
@Component
class NameSearch {

    private final Birthdays birthdays;
    private final People people;
    private final AddressDisclosure disclosure;

    NameSearch(Birthdays birthdays, People people, AddressDisclosure disclosure) {
        this.birthdays = birthdays;
        this.people = people;
        this.disclosure = disclosure;
    }

    /** Everybody whose name, birth date and, where told, sex and beginning of the address fit. */
    List<Person> list(Presented.NameAndBirth told) {
        return birthdays.listBornOn(told.birthDate()).stream()
                .map(people::get)
                .map(disclosure::shown)
                .filter(person -> fits(person, told))
                .toList();
    }

    private static boolean fits(Person person, Presented.NameAndBirth told) {
        String name = SearchKey.of(told.name());
        String address = told.address();
        boolean named = person.names().stream()
                .flatMap(NameSearch::writings)
                .anyMatch(writing -> SearchKey.of(writing).equals(name));
        return named
                && (told.sex() == null || told.sex() == person.sex())
                && (address == null
                        // Neither confirmed nor denied.
                        || person.addressWithheld()
                        || SearchKey.of(person.address()).startsWith(SearchKey.of(address)));
    }

    private static Stream<String> writings(PersonName name) {
        return Stream.of(name.text(), name.kana());
    }
}
