package jp.musubi.platform.eligibility.confirmation;

import java.text.Normalizer;
import java.util.List;
import jp.musubi.platform.kernel.access.SearchDesk;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonItem;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.people.search.PersonSearch;
import jp.musubi.standard.words.SearchKey;
import org.springframework.stereotype.Component;

/** 氏名での照会。In a disaster only: by name or kana, every name ever borne, and the birth date; one entry in the log each. */
@Component
class NameSearch {

    private static final int MOST = 50;

    private final SearchDesk access;
    private final PersonSearch search;
    private final AddressDisclosure disclosure;

    NameSearch(SearchDesk access, PersonSearch search, AddressDisclosure disclosure) {
        this.access = access;
        this.search = search;
        this.disclosure = disclosure;
    }

    /**
     * Everybody whose name, birth date and, where told, sex and beginning of the address fit.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED when no disaster is open for the caller;
     *     SEARCH-TOO-OFTEN
     */
    List<Person> list(Presented.NameAndBirth told, Caller caller, String interaction) {
        SearchGrant grant = access.ask(caller.forPurpose(Purpose.DISASTER), interaction);
        return search.find(question(told), MatchGrade.POSSIBLE, MOST, grant).stream()
                .filter(match -> match.same().contains(PersonItem.BIRTH_DATE))
                .map(PersonMatch::person)
                .map(disclosure::shown)
                .filter(person -> fits(person, told))
                .toList();
    }

    /** Sex and address only narrow whom the name means, so they are compared afterwards. */
    private static PersonQuestion question(Presented.NameAndBirth told) {
        boolean kana = isKana(told.name());
        return new PersonQuestion(
                null, kana ? null : told.name(), kana ? told.name() : null, told.birthDate(), null, null);
    }

    private static boolean isKana(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .allMatch(sign -> Character.isWhitespace(sign) || sign >= 'ぁ' && sign <= 'ヿ');
    }

    private static boolean fits(Person person, Presented.NameAndBirth told) {
        String address = told.address();
        return (told.sex() == null || told.sex() == person.sex())
                && (address == null
                        // Neither confirmed nor denied.
                        || person.addressWithheld()
                        || SearchKey.of(person.address()).startsWith(SearchKey.of(address)));
    }
}
