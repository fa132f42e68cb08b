package jp.musubi.platform.records.checkups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.stereotype.Component;

/**
 * 連携の列を今に合わせる。Compares what each insurer should have of a person (its insured on the day of the checkup, of the same
 * checkup the report registered last, voluntary ones with agreement) with what stands in its feed, and enters the
 * difference. Whatever happened, the same comparison; done twice, it enters nothing more.
 */
@Component
class BringFeed {

    private final People people;
    private final ReportRows reports;
    private final FeedRows feed;

    BringFeed(People people, ReportRows reports, FeedRows feed) {
        this.people = people;
        this.reports = reports;
        this.feed = feed;
    }

    private record Place(String payer, UUID unit) {}

    /** Inside the transaction that changed the reports of these persons. */
    void bring(List<PersonId> persons, Instant now) {
        List<Person> known =
                persons.stream().flatMap(id -> people.find(id).stream()).toList();
        SortedSet<String> payers = new TreeSet<>();
        for (Person person : known) {
            insurances(person).map(Coverage::payer).forEach(payers::add);
            feed.listOf(person.id()).forEach(entry -> payers.add(entry.payer()));
        }
        // Always in one order, so that two who need the same feeds do not wait for each other.
        feed.lock(List.copyOf(payers));
        known.forEach(person -> bring(person, now));
    }

    private void bring(Person person, Instant now) {
        Map<Place, Report> due = due(person);
        Map<Place, FeedEntry> there = new HashMap<>();
        feed.listOf(person.id()).forEach(entry -> there.put(new Place(entry.payer(), entry.unit()), entry));
        List<FeedEntry> news = new ArrayList<>();
        due.forEach((place, report) -> {
            FeedEntry before = there.get(place);
            if (before == null || before.kind() == FeedKind.WITHDRAWN) {
                news.add(entry(place, person.id(), report, FeedKind.REGISTERED));
            } else if (before.version() != report.version()) {
                news.add(entry(place, person.id(), report, FeedKind.CORRECTED));
            }
        });
        there.forEach((place, entry) -> {
            if (!due.containsKey(place) && entry.kind() != FeedKind.WITHDRAWN) {
                news.add(new FeedEntry(
                        place.payer(),
                        0,
                        person.id(),
                        place.unit(),
                        entry.version(),
                        FeedKind.WITHDRAWN,
                        entry.day(),
                        now));
            }
        });
        news.forEach(entry -> feed.put(entry, now));
    }

    private Map<Place, Report> due(Person person) {
        List<Report> all = reports.list(person.id());
        Map<Place, Report> due = new HashMap<>();
        for (Report report : all) {
            boolean last = all.stream().noneMatch(report::isSupersededBy);
            if (last && Shown.toInsurer(report.heading(), report.day()).anything()) {
                insurances(person)
                        .filter(coverage -> coverage.inForceOn(report.day()))
                        .forEach(coverage -> due.put(new Place(coverage.payer(), report.unit()), report));
            }
        }
        return due;
    }

    private static FeedEntry entry(Place place, PersonId person, Report report, FeedKind kind) {
        return new FeedEntry(
                place.payer(), 0, person, place.unit(), report.version(), kind, report.day(), report.registeredAt());
    }

    private static Stream<Coverage> insurances(Person person) {
        return person.coverages().stream().filter(coverage -> coverage.system().equals(MemberNumber.INSURANCE));
    }
}
