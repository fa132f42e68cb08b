package jp.musubi.platform.outbreaks.drafts;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 見るべき到着の表。Whose record at which facility is to be looked at again; ids only, gone when it was. */
@Component("outbreakArrivalRows")
class ArrivalRows {

    private static final String ADD = """
            insert into outbreaks.arrival (person_id, facility, at)
            values (:person, :facility, :at)
            """;

    private static final String ADD_IF_OPEN = """
            insert into outbreaks.arrival (person_id, facility, at)
            select :person, :facility, :at
             where exists (select 1 from outbreaks.draft
                            where person_id = :person and facility = :facility and state = 'OPEN')
            """;

    private static final String TAKE = """
            delete from outbreaks.arrival
             where number = (select number from outbreaks.arrival
                              order by number
                              limit 1
                                for update skip locked)
            returning person_id, facility
            """;

    private static final String TAKE_THE_SAME = """
            delete from outbreaks.arrival
             where number in (select number from outbreaks.arrival
                               where person_id = :person and facility = :facility
                                 for update skip locked)
            """;

    private final JdbcClient sql;

    ArrivalRows(JdbcClient sql) {
        this.sql = sql;
    }

    record Arrival(PersonId person, FacilityCode facility) {}

    void add(Arrival arrival, Instant at) {
        write(ADD, arrival, at);
    }

    /** Where the facility has an open draft about the person, whose ground may be gone. */
    void addIfOpen(Arrival arrival, Instant at) {
        write(ADD_IF_OPEN, arrival, at);
    }

    /** Takes the oldest, with all others of the same; empty when there is none that nobody else has. */
    Optional<Arrival> take() {
        List<Arrival> taken = sql.sql(TAKE)
                .query((row, place) -> new Arrival(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new FacilityCode(row.getString("facility"))))
                .list();
        taken.forEach(arrival -> sql.sql(TAKE_THE_SAME)
                .param("person", arrival.person().value())
                .param("facility", arrival.facility().digits())
                .update());
        return taken.stream().findFirst();
    }

    private void write(String statement, Arrival arrival, Instant at) {
        sql.sql(statement)
                .param("person", arrival.person().value())
                .param("facility", arrival.facility().digits())
                .param("at", at.atOffset(UTC))
                .update();
    }
}
