package jp.musubi.platform.portal;

import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.words.SearchKey;

/**
 * 見本の人を探す。All words must occur in names, notes or the caller's name, whatever their width, kana or variant.
 *
 * @param q as asked, for the form
 * @param trait name of a trait, or empty for all
 */
record PersonaSearch(String q, String trait) {

    private static final int LONGEST = 100;

    /** What is unknown is taken as not asked for. */
    static PersonaSearch of(String q, String trait) {
        boolean known =
                Arrays.stream(Trait.values()).anyMatch(each -> each.name().equals(trait));
        return new PersonaSearch(q.substring(0, Math.min(q.length(), LONGEST)).strip(), known ? trait : "");
    }

    List<Persona> find(List<Persona> personas) {
        List<String> words = Arrays.stream(q.split("[\\s　]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        return personas.stream().filter(each -> fits(each, words)).toList();
    }

    private boolean fits(Persona each, List<String> words) {
        if (!trait.isEmpty()
                && each.traits().stream().noneMatch(has -> has.name().equals(trait))) {
            return false;
        }
        String text = SearchKey.of(String.join(
                "\n",
                each.name(),
                each.personName().text(),
                each.personName().kana(),
                each.note().japanese(),
                each.note().english()));
        return words.stream().allMatch(text::contains);
    }
}
