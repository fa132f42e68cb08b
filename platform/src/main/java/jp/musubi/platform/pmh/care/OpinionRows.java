package jp.musubi.platform.pmh.care;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.care.Certification.Who;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.opinion_request}. */
@Repository
class OpinionRows {

    private static final String COLUMNS = """
            select municipality, request, person_id, name, born, facility, asked_at, due_on, state, answer
              from pmh.opinion_request
            """;

    private static final String OF_MUNICIPALITY = COLUMNS + """
             where municipality = :key
             order by case when state = 'OPEN' then 0 else 1 end, due_on, request
             limit 200
            """;

    private static final String OF_FACILITY = COLUMNS + """
             where facility = :key
             order by case when state = 'OPEN' then 0 else 1 end, due_on, request
             limit 200
            """;

    private static final String ONE = COLUMNS + " where municipality = :municipality and request = :id";

    private static final String ADD = """
            insert into pmh.opinion_request
                   (municipality, request, person_id, certification, name, born, facility, asked_at, asked_by, due_on, state,
                    changed_at)
            values (:municipality, :id, :person, cast(:certification as uuid), :name, :born, :facility, :at, :by, :due, 'OPEN', :at)
            on conflict do nothing
            """;

    private static final String CANCEL = """
            update pmh.opinion_request
               set state = 'CANCELLED', changed_at = :at
             where municipality = :municipality and request = :id and state = 'OPEN'
            """;

    private static final String ANSWER = """
            update pmh.opinion_request
               set state = 'ANSWERED', answer = :certificate, changed_at = :at
             where municipality = :municipality and person_id = :person and facility = :facility and state = 'OPEN'
            """;

    private final JdbcClient sql;

    OpinionRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<OpinionRequest> listOfMunicipality(CareSeat seat) {
        return sql.sql(OF_MUNICIPALITY)
                .param("key", seat.key())
                .query(OpinionRows::read)
                .list();
    }

    List<OpinionRequest> listOfFacility(CareSeat seat) {
        return sql.sql(OF_FACILITY)
                .param("key", seat.key())
                .query(OpinionRows::read)
                .list();
    }

    Optional<OpinionRequest> find(CareSeat seat, UUID id) {
        return sql.sql(ONE)
                .param("municipality", seat.key())
                .param("id", id)
                .query(OpinionRows::read)
                .optional();
    }

    /** Whether it was added; false while the facility is asked for the same person. */
    boolean add(OpinionRequest one, @Nullable UUID certification, String by) {
        return sql.sql(ADD)
                        .param("municipality", one.municipality())
                        .param("id", one.id())
                        .param("person", one.person().value())
                        .param("certification", certification)
                        .param("name", one.who().name())
                        .param("born", one.who().born())
                        .param("facility", one.facility().digits())
                        .param("at", one.askedAt().atOffset(UTC))
                        .param("by", by)
                        .param("due", one.dueOn())
                        .update()
                > 0;
    }

    boolean cancel(CareSeat seat, UUID id, Instant at) {
        return sql.sql(CANCEL)
                        .param("municipality", seat.key())
                        .param("id", id)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** An opinion came: what was asked for it is answered. */
    void answer(String municipality, PersonId person, FacilityCode facility, UUID certificate, Instant at) {
        sql.sql(ANSWER)
                .param("municipality", municipality)
                .param("person", person.value())
                .param("facility", facility.digits())
                .param("certificate", certificate)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static OpinionRequest read(ResultSet row, int number) throws SQLException {
        return new OpinionRequest(
                row.getObject("request", UUID.class),
                row.getString("municipality"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Who(row.getString("name"), row.getObject("born", LocalDate.class)),
                new FacilityCode(row.getString("facility")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                OpinionRequest.State.valueOf(row.getString("state")),
                row.getObject("answer", UUID.class));
    }
}
