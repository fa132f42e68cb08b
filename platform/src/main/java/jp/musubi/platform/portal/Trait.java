package jp.musubi.platform.portal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;

/** 見どころ。What makes a persona worth trying, seen from the register alone. */
enum Trait {
    CHILD((person, today) -> PersonAge.on(today, person) < 18),
    ASSISTANCE((person, today) -> person.coveragesOn(today).stream()
            .anyMatch(coverage -> coverage.system().endsWith("JP_PublicPayer_memberID"))),
    NAME_CHANGED((person, today) -> person.names().size() > 1),
    INSURER_CHANGED((person, today) -> person.coverages().stream()
                    .map(coverage -> coverage.payer())
                    .distinct()
                    .count()
            > 1),
    TWO_COVERAGES((person, today) -> person.coveragesOn(today).size() > 1),
    NO_COVERAGE((person, today) -> person.coveragesOn(today).isEmpty()),
    ELDERLY((person, today) -> PersonAge.on(today, person) >= 70),
    RARE_LETTERS((person, today) -> person.names().stream().anyMatch(Trait::hasRareLetters));

    /** 髙 and 﨑 are no characters of JIS X 0208; beyond the basic plane are 𠮷 and the variation selectors. */
    private static final String RARE = "髙﨑";

    private final BiPredicate<Person, LocalDate> holds;

    Trait(BiPredicate<Person, LocalDate> holds) {
        this.holds = holds;
    }

    static List<Trait> listOf(Person person, LocalDate today) {
        return Arrays.stream(values())
                .filter(trait -> trait.holds.test(person, today))
                .toList();
    }

    private static boolean hasRareLetters(PersonName name) {
        return name.text()
                .codePoints()
                .anyMatch(letter -> Character.isSupplementaryCodePoint(letter) || RARE.indexOf(letter) >= 0);
    }
}
