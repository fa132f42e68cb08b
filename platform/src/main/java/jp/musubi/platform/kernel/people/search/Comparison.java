package jp.musubi.platform.kernel.people.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.SearchKey;
import jp.musubi.standard.words.keys.AddressKey;
import jp.musubi.standard.words.keys.KanaKey;
import jp.musubi.standard.words.keys.NameKey;
import org.jspecify.annotations.Nullable;

/** 項目ごとの照らし合わせ。 */
record Comparison(Likeness number, Likeness name, Likeness birthDate, Likeness sex, Likeness address) {

    static Comparison of(PersonQuestion question, Person person) {
        return new Comparison(
                number(question.number(), person),
                name(question, person),
                same(question.birthDate(), person.birthDate()),
                same(question.sex(), person.sex()),
                // An address that is withheld is neither confirmed nor denied.
                person.addressWithheld() ? Likeness.NOT_ASKED : address(question.address(), person));
    }

    Set<PersonItem> same() {
        Set<PersonItem> same = EnumSet.noneOf(PersonItem.class);
        List<Likeness> items = List.of(number, name, birthDate, sex, address);
        for (PersonItem item : PersonItem.values()) {
            if (items.get(item.ordinal()) == Likeness.SAME) {
                same.add(item);
            }
        }
        return same;
    }

    private static Likeness number(@Nullable MemberNumber number, Person person) {
        if (number == null) {
            return Likeness.NOT_ASKED;
        }
        return person.coverages().stream().anyMatch(one -> one.hasNumber(number.system(), number.value()))
                ? Likeness.SAME
                : Likeness.DIFFERENT;
    }

    private static Likeness same(@Nullable Object asked, Object registered) {
        if (asked == null) {
            return Likeness.NOT_ASKED;
        }
        return asked.equals(registered) ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static Likeness name(PersonQuestion question, Person person) {
        if (!question.hasName()) {
            return Likeness.NOT_ASKED;
        }
        List<PersonName> names = person.names();
        Likeness newest = name(question, names.get(names.size() - 1));
        boolean earlierFits = names.stream().anyMatch(name -> name(question, name) != Likeness.DIFFERENT);
        return newest == Likeness.DIFFERENT && earlierFits ? Likeness.EARLIER : newest;
    }

    /** Of kanji and kana that were both asked for, one that fits makes up for one that was misread or misspelt. */
    private static Likeness name(PersonQuestion question, PersonName name) {
        List<Likeness> asked = Stream.of(
                        text(question.name(), name.text(), NameKey.of(name.text())), kana(question.kana(), name.kana()))
                .filter(likeness -> likeness != Likeness.NOT_ASKED)
                .distinct()
                .toList();
        if (asked.size() == 1) {
            return asked.get(0);
        }
        return Likeness.WIDE;
    }

    private static Likeness text(@Nullable String asked, String registered, String key) {
        if (asked == null) {
            return Likeness.NOT_ASKED;
        }
        if (SearchKey.of(asked).equals(SearchKey.of(registered))) {
            return Likeness.SAME;
        }
        return NameKey.of(asked).equals(key) ? Likeness.WIDE : Likeness.DIFFERENT;
    }

    private static Likeness kana(@Nullable String asked, String registered) {
        if (asked == null) {
            return Likeness.NOT_ASKED;
        }
        if (SearchKey.of(asked).equals(SearchKey.of(registered))) {
            return Likeness.SAME;
        }
        return KanaKey.of(asked).equals(KanaKey.of(registered)) ? Likeness.WIDE : Likeness.DIFFERENT;
    }

    private static Likeness address(@Nullable String asked, Person person) {
        if (asked == null) {
            return Likeness.NOT_ASKED;
        }
        String key = AddressKey.of(asked);
        String newest = AddressKey.of(person.address());
        if (key.equals(newest)) {
            return Likeness.SAME;
        }
        if (AddressKey.isPartOf(key, newest)) {
            return Likeness.PART;
        }
        return person.addresses().stream()
                        .map(entry -> AddressKey.of(entry.text()))
                        .anyMatch(earlier -> earlier.equals(key) || AddressKey.isPartOf(key, earlier))
                ? Likeness.EARLIER
                : Likeness.DIFFERENT;
    }
}
