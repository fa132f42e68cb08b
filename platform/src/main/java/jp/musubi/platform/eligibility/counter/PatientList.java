package jp.musubi.platform.eligibility.counter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.musubi.platform.eligibility.OpenVisit;
import jp.musubi.platform.eligibility.OpenVisits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.standard.words.keys.KanaKey;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** 今いる患者の一覧。A person once, by the newest visit; names are read of no more persons than the search needs. */
@Component
class PatientList {

    static final int PAGE = 20;
    private static final int AT_ONCE = 50;

    private final OpenVisits visits;
    private final People people;
    private final PatientLines lines;
    private final JdbcOperations database;

    PatientList(OpenVisits visits, People people, PatientLines lines, JdbcOperations database) {
        this.visits = visits;
        this.people = people;
        this.lines = lines;
        this.database = database;
    }

    /**
     * 一頁。
     *
     * @param total persons that fit, on all pages
     */
    record Page(List<PatientLine> lines, int page, int pages, int total) {}

    private record Named(OpenVisit visit, Person person) {}

    /** @param page from 1; one behind the last is the last */
    Page find(PatientSearch search, int page, Caller caller) {
        return find(search, new Sheet(page, PAGE), caller);
    }

    /** Everybody who fits, in the same order. */
    List<PatientLine> listAll(PatientSearch search, Caller caller) {
        return find(search, new Sheet(1, OpenVisits.MOST), caller).lines();
    }

    /** @param size lines a page */
    private record Sheet(int page, int size) {}

    private Page find(PatientSearch search, Sheet sheet, Caller caller) {
        List<OpenVisit> open = newestOfEach(visits.list(caller)).stream()
                .filter(visit -> search.fits(visit.care()))
                .toList();
        if (!search.needsNames()) {
            return show(open.size(), sheet, caller, (from, to) -> named(open.subList(from, to)));
        }
        List<Named> found = new ArrayList<>(
                named(open).stream().filter(one -> search.fits(one.person())).toList());
        if (search.byKana()) {
            found.sort(Comparator.comparing(one -> KanaKey.of(kana(one.person()))));
        }
        return show(found.size(), sheet, caller, found::subList);
    }

    private interface Cut {
        List<Named> between(int from, int to);
    }

    private Page show(int total, Sheet sheet, Caller caller, Cut cut) {
        int pages = Math.max(1, (total + sheet.size - 1) / sheet.size);
        int page = Math.min(sheet.page, pages);
        int from = (page - 1) * sheet.size;
        List<PatientLine> rows = cut.between(from, Math.min(from + sheet.size, total)).stream()
                .flatMap(one -> lines.find(one.visit(), one.person(), caller).stream())
                .toList();
        return new Page(rows, page, pages, total);
    }

    private static List<OpenVisit> newestOfEach(List<OpenVisit> newestFirst) {
        Map<PersonId, OpenVisit> each = new LinkedHashMap<>();
        newestFirst.forEach(visit -> each.putIfAbsent(visit.person(), visit));
        return List.copyOf(each.values());
    }

    private List<Named> named(List<OpenVisit> open) {
        List<Named> all = new ArrayList<>();
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            List<OpenVisit> some = open.subList(from, Math.min(from + AT_ONCE, open.size()));
            OneRound round = new OneRound();
            List<Supplier<Optional<Person>>> persons = some.stream()
                    .map(visit -> round.add(people.question(visit.person())))
                    .toList();
            round.ask(database);
            for (int place = 0; place < some.size(); place++) {
                OpenVisit visit = some.get(place);
                persons.get(place).get().ifPresent(person -> all.add(new Named(visit, person)));
            }
        }
        return all;
    }

    private static String kana(Person person) {
        return person.names().get(person.names().size() - 1).kana();
    }
}
