package jp.musubi.platform.pmh.residents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.resident}. */
@Repository
public class Residents {

    private static final String COLUMNS = """
            select municipality, resident, person_id, reference, name, born, female, since, until, ended_why
              from pmh.resident
            """;

    private static final String ONE = COLUMNS + " where municipality = :municipality and resident = :resident";

    private static final String OF_PERSON = COLUMNS + " where person_id = :person order by since desc";

    private static final String FOUND = """
             where municipality = :municipality
               and (:words = '' or reference = :words or starts_with(name, :words))
               and case :state
                     when 'NOW' then until is null or until > :day
                     when 'CHILDREN' then (until is null or until > :day) and born > :grown
                     when 'LEFT' then until <= :day
                     else true
                   end
            """;

    private static final String COUNT = "select count(*) from pmh.resident" + FOUND;

    /** Nothing where the person lives elsewhere, or here, on or after that day. */
    private static final String ADD = """
            insert into pmh.resident
                   (municipality, resident, person_id, reference, name, born, female, since, changed_at, changed_by)
            select :municipality, :resident, :person, :reference, :name, :born, :female, :since, :at, :by
             where not exists (select 1 from pmh.resident
                                where person_id = :person and (until is null or until > :since))
            on conflict do nothing
            """;

    private static final String END = """
            update pmh.resident
               set until = :until, ended_why = :why, changed_at = :at, changed_by = :by
             where municipality = :municipality and resident = :resident and until is null and since <= :until
            """;

    private static final int GROWN = 18;

    private final JdbcClient sql;

    Residents(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Resident> list(Seat seat, ResidentQuery query) {
        return of(COLUMNS + FOUND + " order by " + query.sort().order() + " limit :size offset :offset", seat, query)
                .param("size", query.size())
                .param("offset", (query.page() - 1L) * query.size())
                .query(Residents::read)
                .list();
    }

    public int count(Seat seat, ResidentQuery query) {
        return of(COUNT, seat, query).query(Integer.class).single();
    }

    /** Empty for another municipality's. */
    public Optional<Resident> find(Seat seat, UUID resident) {
        return sql.sql(ONE)
                .param("municipality", seat.code())
                .param("resident", resident)
                .query(Residents::read)
                .optional();
    }

    /** Where the person lives on that day. */
    public Optional<Resident> findOn(AccessGrant grant, LocalDate day) {
        return sql.sql(OF_PERSON).param("person", grant.person().value()).query(Residents::read).list().stream()
                .filter(one -> one.livesThereOn(day))
                .findFirst();
    }

    /** Whether it was added; false where the person is registered somewhere for that day. */
    public boolean add(Resident one, Instant at, String by) {
        return sql.sql(ADD)
                        .param("municipality", one.municipality())
                        .param("resident", one.id())
                        .param("person", one.person().value())
                        .param("reference", one.reference())
                        .param("name", one.name())
                        .param("born", one.born())
                        .param("female", one.female())
                        .param("since", one.since())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether it ends now; false where it has ended, or begins later. */
    boolean end(Seat seat, UUID resident, LocalDate until, LeftWhy why, Instant at) {
        return sql.sql(END)
                        .param("municipality", seat.code())
                        .param("resident", resident)
                        .param("until", until)
                        .param("why", why.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", seat.by())
                        .update()
                == 1;
    }

    /** One statement for each order: no word of a caller comes into it. */
    private JdbcClient.StatementSpec of(String statement, Seat seat, ResidentQuery query) {
        return sql.sql(statement)
                .param("municipality", seat.code())
                .param("words", query.words())
                .param("state", query.state().name())
                .param("day", query.day())
                .param("grown", query.day().minusYears(GROWN));
    }

    static Resident read(ResultSet row, int number) throws SQLException {
        String why = row.getString("ended_why");
        return new Resident(
                row.getObject("resident", UUID.class),
                row.getString("municipality"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                row.getBoolean("female"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                why == null ? null : LeftWhy.valueOf(why));
    }
}
