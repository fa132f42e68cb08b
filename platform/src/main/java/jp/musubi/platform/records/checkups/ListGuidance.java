package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.Checkups;
import org.springframework.stereotype.Component;

/**
 * 特定保健指導の名簿。Judges the newest report of each of the insurer's persons in a fiscal year, by what the insurer is shown
 * of it. Every person that is judged is a look of its own, decided and logged.
 */
@Component
public class ListGuidance {

    /** Persons that one call judges at most; more days have to be asked for in parts. */
    public static final int MOST_PERSONS = 1_000;

    private final InsurerRight right;
    private final FeedRows feed;
    private final Checkups checkups;
    private final People people;

    ListGuidance(InsurerRight right, FeedRows feed, Checkups checkups, People people) {
        this.right = right;
        this.feed = feed;
        this.checkups = checkups;
        this.people = people;
    }

    /**
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE for who is no insurer; PARAMETER-INVALID for days outside of the year,
     *     and for more than {@link #MOST_PERSONS} persons
     */
    public GuidancePage list(Caller caller, GuidanceQuery query, String interaction) {
        String payer = right.requirePayer(caller, interaction);
        FiscalYear year = new FiscalYear(query.year());
        LocalDate first = within(year, Objects.requireNonNullElse(query.from(), year.first()), "from");
        LocalDate last = within(year, Objects.requireNonNullElse(query.to(), year.last()), "to");
        List<FeedEntry> newest = feed.listNewest(payer, first, last, MOST_PERSONS + 1);
        if (newest.size() > MOST_PERSONS) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "from");
        }
        List<Candidate> all = newest.stream()
                .flatMap(entry -> find(caller, entry, interaction).stream())
                .toList();
        Map<GuidanceLevel, Integer> counts = new EnumMap<>(GuidanceLevel.class);
        all.forEach(each -> counts.merge(each.judgement().level(), 1, Integer::sum));
        List<Candidate> listed = all.stream()
                .filter(each -> query.levels().contains(each.judgement().level()))
                .sorted(order(query.order()))
                .toList();
        int start = Math.min((query.page() - 1) * query.count(), listed.size());
        int end = Math.min(start + query.count(), listed.size());
        return new GuidancePage(listed.subList(start, end), listed.size(), counts);
    }

    private Optional<Candidate> find(Caller caller, FeedEntry entry, String interaction) {
        return right.findGrant(caller, entry.person(), interaction).flatMap(grant -> judged(entry, grant));
    }

    private Optional<Candidate> judged(FeedEntry entry, AccessGrant grant) {
        Person person = people.get(grant.person());
        return checkups.list(grant).stream()
                .filter(checkup -> checkup.source().unit().equals(entry.unit()))
                .findFirst()
                .map(checkup -> new Candidate(
                        checkup,
                        Guidance.judge(
                                checkup.results(),
                                person.sexOn(checkup.day()).sex(),
                                person.birthDate(),
                                checkup.day())));
    }

    private static Comparator<Candidate> order(GuidanceQuery.Order order) {
        Comparator<Candidate> byDay = Comparator.<Candidate, LocalDate>comparing(
                        each -> each.checkup().day())
                .reversed();
        Comparator<Candidate> byMember = Comparator.comparing(
                each -> Objects.requireNonNullElse(each.checkup().member(), ""));
        Comparator<Candidate> byId = Comparator.comparing(each -> each.checkup().id());
        return switch (order) {
            case LEVEL ->
                Comparator.<Candidate, GuidanceLevel>comparing(
                                each -> each.judgement().level())
                        .thenComparing(byDay)
                        .thenComparing(byId);
            case DAY -> byDay.thenComparing(byId);
            case MEMBER -> byMember.thenComparing(byId);
        };
    }

    private static LocalDate within(FiscalYear year, LocalDate day, String name) {
        if (day.isBefore(year.first()) || day.isAfter(year.last())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
        return day;
    }
}
