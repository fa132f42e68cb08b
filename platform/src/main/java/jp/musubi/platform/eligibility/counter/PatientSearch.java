package jp.musubi.platform.eligibility.counter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.standard.words.JapaneseDate;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.SearchKey;
import jp.musubi.standard.words.keys.KanaKey;
import jp.musubi.standard.words.keys.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * 患者の探し方。All words must fit: names, earlier ones too, in kanji or kana whatever their width and variant; birth dates in
 * 和暦 or 西暦; insured numbers whole.
 *
 * @param q as typed, for the form
 * @param care name of a setting of care, or empty for all
 * @param sort {@code kana}, or else the newest first
 */
record PatientSearch(String q, String care, String sort) {

    static final PatientSearch ALL = new PatientSearch("", "", "");

    private static final int LONGEST = 100;
    private static final String BY_KANA = "kana";

    /** What is unknown is taken as not asked for. */
    static PatientSearch of(String q, String care, String sort) {
        boolean known =
                Arrays.stream(CareSetting.values()).anyMatch(each -> each.name().equals(care));
        return new PatientSearch(
                q.substring(0, Math.min(q.length(), LONGEST)).strip(),
                known ? care : "",
                sort.equals(BY_KANA) ? BY_KANA : "");
    }

    boolean fits(CareSetting one) {
        return care.isEmpty() || one.name().equals(care);
    }

    public boolean byKana() {
        return sort.equals(BY_KANA);
    }

    /** Whether names are needed before a page is cut out of the list. */
    boolean needsNames() {
        return byKana() || !q.isEmpty();
    }

    boolean fits(Person person) {
        return isNumber(q, person) || words().stream().allMatch(word -> fits(word, person));
    }

    private List<String> words() {
        return Arrays.stream(q.split("[\\s　]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean fits(String word, Person person) {
        String key = SearchKey.of(word);
        return !key.isEmpty() && (textOf(person).contains(key) || soundsLike(word, person) || isNumber(word, person));
    }

    private static String textOf(Person person) {
        Stream<String> names = person.names().stream().flatMap(name -> Stream.of(name.text(), name.kana()));
        Stream<String> birth = Stream.of(person.birthDate().toString(), JapaneseDate.text(person.birthDate()));
        return Stream.concat(names, birth).map(SearchKey::of).collect(Collectors.joining("\n"));
    }

    private static boolean soundsLike(String word, Person person) {
        String kana = KanaKey.of(word);
        String kanji = NameKey.of(word);
        return person.names().stream()
                .anyMatch(name -> holds(KanaKey.of(name.kana()), kana) || holds(NameKey.of(name.text()), kanji));
    }

    private static boolean holds(String text, String part) {
        return !part.isEmpty() && text.contains(part);
    }

    /** The number alone, with its symbol before it, or the whole identifier. */
    private static boolean isNumber(String word, Person person) {
        String typed = digits(word);
        return person.coverages().stream()
                .anyMatch(coverage -> numbersOf(coverage).anyMatch(typed::equals));
    }

    private static Stream<String> numbersOf(Coverage coverage) {
        MemberNumber number = MemberNumber.of(coverage.system(), coverage.value());
        return Stream.of(
                        number.number(),
                        number.symbol() + number.number(),
                        number.payer() + number.symbol() + number.number() + number.branch())
                .map(PatientSearch::digits);
    }

    /** Full and half width are one; blanks, hyphens and colons do not count. */
    private static String digits(@Nullable String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .replaceAll("[\\s:\\-‐－]", "")
                .toUpperCase(Locale.ROOT);
    }
}
