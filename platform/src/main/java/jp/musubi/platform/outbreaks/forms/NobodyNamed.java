package jp.musubi.platform.outbreaks.forms;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.AddressEntry;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/**
 * だれも名指さない。Words that a doctor writes into a notice of a class that forbids to say who the person is hold none of the
 * person's names, addresses, numbers or the birth date.
 */
public final class NobodyNamed {

    /** A shorter word may stand in any sentence. */
    private static final int TELLING = 3;

    private NobodyNamed() {}

    /** @throws Problem PARAMETER-INVALID with the item, never with the word */
    public static void require(FormContent content, Person person) {
        if (content.disease().identity()) {
            return;
        }
        List<String> words = words(person);
        content.values().forEach((item, value) -> {
            String plain = plain(value);
            if (words.stream().anyMatch(plain::contains)) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, item);
            }
        });
    }

    private static List<String> words(Person person) {
        Stream<String> names = person.names().stream().flatMap(name -> Stream.of(name.text(), name.kana()));
        Stream<String> addresses = person.addresses().stream()
                .filter(address -> !address.isWithheld())
                .map(AddressEntry::text);
        Stream<String> numbers = person.coverages().stream().map(Coverage::value);
        return Stream.of(names, addresses, numbers, Stream.of(person.birthDate().toString()))
                .flatMap(each -> each)
                .map(NobodyNamed::plain)
                .filter(word -> word.length() >= TELLING)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
