package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 氏名。Kanji and kana as registered, character for character (髙 﨑 𠮷 and variation selectors survive).
 *
 * @param until first day on which this name is no longer the person's, or null while it is
 */
public record PersonName(
        String family,
        String given,
        String familyKana,
        String givenKana,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Family and given name with one half-width space, as on a page. */
    public String text() {
        return family + " " + given;
    }

    public String kana() {
        return familyKana + " " + givenKana;
    }
}
