package jp.musubi.platform.demo.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.words.MemberNumber;

/**
 * 見本の群衆。{@code crowd-1}, {@code crowd-2} … for tries with many persons: each follows from its number alone, is the
 * same in every country, is insured by the demo country's 国保 and has no card.
 */
public final class Crowd {

    /** The highest number. */
    public static final int MOST = 1_000_000;

    private static final String INSURER = "00138990";
    private static final String SYMBOL = "97";
    private static final Pattern NAME = Pattern.compile("crowd-([1-9][0-9]{0,6})");
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1931, 1, 2);
    private static final int DAYS_OF_BIRTH = 33_000;
    private static final LocalDate INSURED_FROM = LocalDate.of(2023, 4, 1);
    private static final List<String[]> FAMILIES =
            List.of(word("群青", "グンジョウ"), word("見本", "ミホン"), word("結城", "ユウキ"), word("架空", "カクウ"), word("仮名", "カナ"));
    private static final List<String[]> GIVEN = List.of(
            word("一", "ハジメ"),
            word("双葉", "フタバ"),
            word("三月", "ミツキ"),
            word("四季", "シキ"),
            word("五月", "サツキ"),
            word("六花", "リッカ"),
            word("七海", "ナナミ"));

    private Crowd() {}

    /** @param number from 1 to {@link #MOST} */
    public static Persona get(int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("the crowd has the numbers 1 to " + MOST);
        }
        String name = "crowd-" + number;
        return new Persona(name, person(name, number), false, "群衆の一人", "One of the crowd");
    }

    /** Empty for a name that is none of the crowd's. */
    public static OptionalInt findNumber(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > MOST) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }

    static Optional<Persona> find(String name) {
        OptionalInt number = findNumber(name);
        return number.isPresent() ? Optional.of(get(number.getAsInt())) : Optional.empty();
    }

    private static Person person(String name, int number) {
        LocalDate birth = FIRST_BIRTH.plusDays(number * 7_919L % DAYS_OF_BIRTH);
        String[] family = FAMILIES.get(number % FAMILIES.size());
        String[] given = GIVEN.get(number % GIVEN.size());
        LocalDate insured = birth.isAfter(INSURED_FROM) ? birth : INSURED_FROM;
        return new Person(
                CountryFiles.idOf(name),
                birth,
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                "東京都見本区群町" + number + "番地",
                "000-0002",
                List.of(new PersonName(family[0], given[0], family[1], given[1], birth, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, number(number), INSURER, insured, null)));
    }

    private static String number(int number) {
        return INSURER + ":" + SYMBOL + ":" + (1_000_000 + number) + ":01";
    }

    private static String[] word(String kanji, String kana) {
        return new String[] {kanji, kana};
    }
}
