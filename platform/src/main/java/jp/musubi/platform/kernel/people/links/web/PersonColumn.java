package jp.musubi.platform.kernel.people.links.web;

import java.util.List;
import jp.musubi.platform.kernel.people.CoverageFinding;
import jp.musubi.platform.kernel.people.CoverageTimeline;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.search.MatchGrade;
import jp.musubi.platform.kernel.people.search.PersonMatch;
import org.jspecify.annotations.Nullable;

/**
 * 台帳の一人の欄。
 *
 * @param findings odd periods of the coverages
 * @param grade how sure a search is, or null when it was none
 */
record PersonColumn(
        Person person,
        PersonName name,
        List<CoverageFinding> findings,
        @Nullable MatchGrade grade) {

    static @Nullable PersonColumn of(@Nullable Person person) {
        return person == null ? null : of(person, null);
    }

    static PersonColumn found(PersonMatch match) {
        return of(match.person(), match.grade());
    }

    private static PersonColumn of(Person person, @Nullable MatchGrade grade) {
        return new PersonColumn(
                person,
                person.names().get(person.names().size() - 1),
                CoverageTimeline.findings(person.coverages()),
                grade);
    }
}
