package jp.musubi.platform.kernel.people.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.CoverageRelinked;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 番号を移す。Inside the caller's transaction; listeners move the records before this returns. */
@Component
class MoveCoverage {

    private static final String LOCK = """
            select person_id
              from kernel.person
             where person_id = any (:persons)
             order by person_id
               for update
            """;

    private static final String ADD_FREE = """
            insert into kernel.free_coverage (system, match_key, place, member, payer, valid_from, valid_until)
            values (:system, :key, :place, :member, :payer, :from, cast(:until as date))
            """;

    private static final String FREE = """
            select system, member, payer, valid_from, valid_until
              from kernel.free_coverage
             where system = :system and match_key = :key
             order by place
            """;

    private static final String TAKE_FREE =
            "delete from kernel.free_coverage where system = :system and match_key = :key";

    private final JdbcClient sql;
    private final People people;
    private final ApplicationEventPublisher events;

    MoveCoverage(JdbcClient sql, People people, ApplicationEventPublisher events) {
        this.sql = sql;
        this.people = people;
        this.events = events;
    }

    void move(MemberNumber number, Optional<PersonId> from, Optional<PersonId> to, Instant at) {
        lock(Stream.concat(from.stream(), to.stream()).toList());
        List<Coverage> moving =
                from.map(person -> take(people.get(person), number)).orElseGet(() -> takeFree(number));
        to.ifPresentOrElse(person -> give(people.get(person), moving), () -> free(number, moving));
        events.publishEvent(
                new CoverageRelinked(number.system(), number.matchKey(), from.orElse(null), to.orElse(null), at));
    }

    private void lock(List<PersonId> persons) {
        sql.sql(LOCK)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private List<Coverage> take(Person person, MemberNumber number) {
        List<Coverage> kept = person.coverages().stream()
                .filter(coverage -> !coverage.hasNumber(number.system(), number.value()))
                .toList();
        people.register(person.withCoverages(kept));
        return person.coverages().stream()
                .filter(coverage -> coverage.hasNumber(number.system(), number.value()))
                .toList();
    }

    private void give(Person person, List<Coverage> moving) {
        List<Coverage> all = new ArrayList<>(person.coverages());
        all.addAll(moving);
        all.sort(Comparator.comparing(Coverage::from));
        people.register(person.withCoverages(all));
    }

    private void free(MemberNumber number, List<Coverage> moving) {
        for (int place = 0; place < moving.size(); place++) {
            Coverage coverage = moving.get(place);
            keyed(ADD_FREE, number)
                    .param("place", place)
                    .param("member", coverage.value())
                    .param("payer", coverage.payer())
                    .param("from", coverage.from())
                    .param("until", coverage.until())
                    .update();
        }
    }

    private List<Coverage> takeFree(MemberNumber number) {
        List<Coverage> free = keyed(FREE, number)
                .query((row, line) -> new Coverage(
                        row.getString("system"),
                        row.getString("member"),
                        row.getString("payer"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
        keyed(TAKE_FREE, number).update();
        return free;
    }

    private JdbcClient.StatementSpec keyed(String statement, MemberNumber number) {
        return sql.sql(statement).param("system", number.system()).param("key", number.matchKey());
    }
}
