package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import jp.musubi.standard.words.MemberNumber;

/**
 * 番号と生年月日の照らし合わせ。For who registers many persons that have shown both, such as a municipality: nothing is told of
 * who has one of them only.
 */
public interface MemberMatch {

    /** 示された番号と生年月日。 */
    record Shown(MemberNumber number, LocalDate born) {}

    /**
     * Of each the person who has, or ever had, this number and was born on that day; who is nobody, or not one alone, is not in
     * the answer. One statement, however many are asked for.
     */
    Map<Shown, PersonId> of(Collection<Shown> all);
}
