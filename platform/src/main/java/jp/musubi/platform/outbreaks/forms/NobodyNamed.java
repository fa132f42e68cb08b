package jp.musubi.platform.outbreaks.forms;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.AddressEntry;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.standard.words.SearchKey;

/**
 * だれも名指さない。Words that a doctor writes into a notice of a class that forbids to say who the person is hold none of the
 * person's names, addresses, numbers or the birth date, however they are written: width, kana, blanks and variant characters do
 * not count (SearchKey), and a day is read in any of the usual ways. A family or a given name alone counts with what it is called by.
 */
public final class NobodyNamed {

    /** A shorter word may stand in any sentence. */
    private static final int TELLING = 3;

    private static final List<String> CALLED = Stream.of("様", "さま", "さん", "氏", "殿", "君", "くん", "ちゃん")
            .map(SearchKey::of)
            .toList();

    private final List<String> words;
    private final Person person;

    private NobodyNamed(Person person) {
        this.person = person;
        this.words = words(person);
    }

    /** @throws Problem PERSON-NAMED with the item, never with the word */
    public static void require(FormContent content, DiseaseBook book, Person person) {
        if (content.disease().identity()) {
            return;
        }
        NobodyNamed nobody = new NobodyNamed(person);
        // Days, figures and choices of the form are no words: a newborn is diagnosed on the day of birth.
        content.values()
                .forEach((id, value) -> book.item(id)
                        .filter(item -> item.kind() == FormItem.Kind.TEXT)
                        .ifPresent(item -> nobody.require(value, item.id())));
    }

    /** Of a notice of such a class. @param place where the words stand @throws Problem as above, with the place */
    public static void requireWords(String text, String place, Person person) {
        new NobodyNamed(person).require(text, place);
    }

    private void require(String text, String place) {
        String key = SearchKey.of(text);
        boolean named =
                words.stream().anyMatch(key::contains) || DaysInWords.of(key).anyMatch(person.birthDate()::equals);
        if (named) {
            throw new Problem(ProblemCode.PERSON_NAMED, place);
        }
    }

    private static List<String> words(Person person) {
        Stream<String> names = person.names().stream().flatMap(name -> Stream.of(name.text(), name.kana()));
        Stream<String> called = person.names().stream()
                .flatMap(NobodyNamed::parts)
                .flatMap(part -> CALLED.stream().map(part::concat));
        Stream<String> addresses = person.addresses().stream()
                .filter(address -> !address.isWithheld())
                .map(AddressEntry::text);
        Stream<String> numbers = person.coverages().stream().map(Coverage::value);
        Stream<String> whole = Stream.of(names, addresses, numbers)
                .flatMap(each -> each)
                .map(SearchKey::of)
                .filter(word -> word.length() >= TELLING);
        return Stream.concat(whole, called).distinct().toList();
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(name.family(), name.given(), name.familyKana(), name.givenKana())
                .map(SearchKey::of)
                .filter(part -> !part.isEmpty());
    }
}
