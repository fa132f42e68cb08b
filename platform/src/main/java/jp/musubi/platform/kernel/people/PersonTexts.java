package jp.musubi.platform.kernel.people;

import java.util.stream.Stream;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;

/** 台帳に載る文字。Every text of a person, so that no My Number slips in by any of them. */
final class PersonTexts {

    private PersonTexts() {}

    /** @throws IllegalArgumentException when some text holds what passes for a My Number; the message does not say it */
    static void refuseMyNumber(Person person) {
        if (texts(person).anyMatch(MyNumber::isIn)) {
            throw new IllegalArgumentException("個人番号は登録できません");
        }
    }

    private static Stream<String> texts(Person person) {
        Stream<String> names = person.names().stream()
                .flatMap(name -> Stream.of(name.family(), name.given(), name.familyKana(), name.givenKana()));
        Stream<String> addresses = person.addresses().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.text()), Stream.ofNullable(entry.postalCode())));
        Stream<String> numbers = person.coverages().stream().flatMap(PersonTexts::numbers);
        return Stream.of(names, addresses, numbers).flatMap(each -> each);
    }

    private static Stream<String> numbers(Coverage coverage) {
        MemberNumber number = MemberNumber.of(coverage.system(), coverage.value());
        return Stream.of(number.symbol(), number.number(), coverage.payer());
    }
}
