package jp.musubi.platform.kernel.people.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 人の照会。Asks for candidates, grades each, and logs whom it tells of before it tells. */
@Service
class LoggingSearch implements PersonSearch {

    /** Where a possible one would be a guess. */
    private static final Set<SearchGround> SURE_ONLY = EnumSet.of(SearchGround.COUNTER, SearchGround.EMERGENCY);

    private final Candidates candidates;
    private final SearchPace pace;
    private final AuditLog audit;

    LoggingSearch(Candidates candidates, SearchPace pace, AuditLog audit) {
        this.candidates = candidates;
        this.pace = pace;
        this.audit = audit;
    }

    @Override
    public List<PersonMatch> find(PersonQuestion question, MatchGrade least, int most, SearchGrant grant) {
        if (question.holdsMyNumber()) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "resource");
        }
        Needed.require(question, grant.ground());
        pace.begin(grant.caller(), grant.ground(), grant.interaction());
        MatchGrade told = SURE_ONLY.contains(grant.ground()) ? MatchGrade.PROBABLE : MatchGrade.POSSIBLE;
        List<PersonMatch> matches =
                certainOnlyAlone(candidates.list(question).stream()
                                .map(person -> match(question, person))
                                .toList())
                        .stream()
                        .filter(match ->
                                match.grade().isAtLeast(told) && match.grade().isAtLeast(least))
                        .sorted(Comparator.comparingInt(PersonMatch::score).reversed())
                        .limit(most)
                        .toList();
        logFound(matches, grant);
        return matches;
    }

    private static PersonMatch match(PersonQuestion question, Person person) {
        Comparison comparison = Comparison.of(question, person);
        GradeRow row = GradeRow.of(comparison);
        return new PersonMatch(person, row.grade(), row.score(), comparison.same());
    }

    /** Two persons cannot both be the one: then neither is certain. */
    private static List<PersonMatch> certainOnlyAlone(List<PersonMatch> matches) {
        long certain = matches.stream()
                .filter(match -> match.grade() == MatchGrade.CERTAIN)
                .count();
        return certain < 2
                ? matches
                : matches.stream().map(LoggingSearch::lessSure).toList();
    }

    private static PersonMatch lessSure(PersonMatch match) {
        return match.grade() == MatchGrade.CERTAIN
                ? new PersonMatch(match.person(), MatchGrade.PROBABLE, Math.min(match.score(), 90), match.same())
                : match;
    }

    private void logFound(List<PersonMatch> matches, SearchGrant grant) {
        if (matches.isEmpty()) {
            log(null, grant);
        }
        matches.forEach(match -> log(match.person().id(), grant));
    }

    private void log(@Nullable PersonId person, SearchGrant grant) {
        audit.write(new AuditEntry(
                grant.caller(), Act.SEARCH, person, List.of(DataClass.DEMOGRAPHICS.name()), null, grant.interaction()));
    }
}
