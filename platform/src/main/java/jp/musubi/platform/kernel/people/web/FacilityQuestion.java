package jp.musubi.platform.kernel.people.web;

import java.time.LocalDate;
import java.util.Locale;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import org.jspecify.annotations.Nullable;

/**
 * 問い。The parameters of the list of facilities as they came, all text.
 *
 * @param page from 1
 */
record FacilityQuestion(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String prefecture,
        @Nullable String participation,
        @Nullable String sort,
        @Nullable String page) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** Words of the question, as the form shows them again. */
    String words() {
        String words = q == null ? "" : q.strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** What is unknown is taken as not asked for. */
    FacilityFilter filter() {
        return new FacilityFilter(
                words(),
                constant(FacilityKind.class, kind),
                Prefectures.find(text(prefecture)).isPresent() ? prefecture : null,
                constant(Participation.class, participation));
    }

    FacilitySort order() {
        FacilitySort asked = constant(FacilitySort.class, sort);
        return asked == null ? FacilitySort.CODE : asked;
    }

    /** From 1; 1 when it was no number. */
    int number() {
        return text(page).matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(text(page)), LAST_PAGE) : 1;
    }

    FacilityQuery query(LocalDate day, int size) {
        return new FacilityQuery(filter(), day, order(), (number() - 1) * size, size);
    }

    /** Name of a parameter whose value is none that it can have, or null. */
    @Nullable
    String findUnknown() {
        FacilityFilter understood = filter();
        if (isGiven(kind) && understood.kind() == null) {
            return "kind";
        }
        if (isGiven(prefecture) && understood.prefecture() == null) {
            return "prefecture";
        }
        if (isGiven(participation) && understood.participation() == null) {
            return "participation";
        }
        if (isGiven(sort) && constant(FacilitySort.class, sort) == null) {
            return "sort";
        }
        return isGiven(page) && number() != page(text(page)) ? "page" : null;
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isGiven(@Nullable String value) {
        return !text(value).isEmpty();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        String name = text(word).toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
