package jp.musubi.platform.pmh.vaccinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.vaccinations.RequestLetter.State;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.vaccination_letter}. */
@Repository
class Letters {

    private static final String COLUMNS = """
            select letter, municipality, person_id, resident, facility, courses, reason, state, note, last_day, asked_at,
                   decided_at
              from pmh.vaccination_letter
            """;

    private static final String OF_PERSON = COLUMNS + " where person_id = :person order by asked_at desc";

    private static final String OF_MUNICIPALITY =
            COLUMNS + " where municipality = :municipality order by state, asked_at desc limit 500";

    private static final String ASK = """
            insert into pmh.vaccination_letter
                   (municipality, letter, person_id, resident, facility, courses, reason, state, note, asked_at)
            values (:municipality, :letter, :person, :resident, :facility, :courses, :reason, 'ASKED', '', :at)
            """;

    private static final String DECIDE = """
            update pmh.vaccination_letter
               set state = :state, note = :note, last_day = cast(:last as date), decided_at = :at, decided_by = :by
             where municipality = :municipality and letter = :letter and state = 'ASKED'
            """;

    private final JdbcClient sql;

    Letters(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<RequestLetter> listOf(AccessGrant grant) {
        return sql.sql(OF_PERSON)
                .param("person", grant.person().value())
                .query(Letters::read)
                .list();
    }

    List<RequestLetter> listOf(Seat seat) {
        return sql.sql(OF_MUNICIPALITY)
                .param("municipality", seat.code())
                .query(Letters::read)
                .list();
    }

    void ask(RequestLetter one) {
        sql.sql(ASK)
                .param("municipality", one.municipality())
                .param("letter", one.id())
                .param("person", one.person().value())
                .param("resident", one.resident())
                .param("facility", one.facility().digits())
                .param("courses", one.courses())
                .param("reason", one.reason())
                .param("at", one.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was open and of this municipality. */
    boolean decide(Seat seat, UUID letter, State state, String note, @Nullable LocalDate last, Instant at) {
        return sql.sql(DECIDE)
                        .param("municipality", seat.code())
                        .param("letter", letter)
                        .param("state", state.name())
                        .param("note", note)
                        .param("last", last)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", seat.by())
                        .update()
                == 1;
    }

    private static RequestLetter read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new RequestLetter(
                row.getObject("letter", UUID.class),
                row.getString("municipality"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("resident", UUID.class),
                new FacilityCode(row.getString("facility")),
                row.getString("courses"),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
