package jp.musubi.platform.kernel.people.search;

import java.util.Set;
import jp.musubi.platform.kernel.people.Person;

/**
 * 照会で見つかった人。
 *
 * @param score 0 to 100, from the table of grades
 * @param same items that were asked for and are the same in the register: of these the caller learns nothing new
 */
public record PersonMatch(Person person, MatchGrade grade, int score, Set<PersonItem> same) {

    public PersonMatch {
        same = Set.copyOf(same);
    }
}
