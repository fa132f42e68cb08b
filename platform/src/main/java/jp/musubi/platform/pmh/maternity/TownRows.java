package jp.musubi.platform.pmh.maternity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.pregnancy} and {@code pmh.checkup_offer}. */
@Repository
class TownRows {

    private static final String PREGNANCIES = """
            select pregnancy, person_id, municipality, resident, due_on, notified_on, ended_on
              from pmh.pregnancy
             where person_id = :person
             order by notified_on desc
            """;

    private static final String NOTIFY = """
            insert into pmh.pregnancy
                   (person_id, pregnancy, municipality, resident, due_on, notified_on, at, by_whom)
            values (:person, :pregnancy, :municipality, :resident, :due, :notified, :at, :by)
            on conflict do nothing
            """;

    private static final String END = """
            update pmh.pregnancy set ended_on = :day
             where person_id = :person and municipality = :municipality and ended_on is null and notified_on <= :day
            """;

    private static final String OFFERED = """
            select distinct on (kind) kind, offered
              from pmh.checkup_offer
             where municipality = :municipality and valid_from <= :day
             order by kind, valid_from desc, number desc
            """;

    private static final String OFFER = """
            insert into pmh.checkup_offer (municipality, kind, valid_from, number, offered, at, by_whom)
            select :municipality, :kind, :from, coalesce(max(number), 0) + 1, :offered, :at, :by
              from pmh.checkup_offer
             where municipality = :municipality and kind = :kind and valid_from = :from
            """;

    private final JdbcClient sql;

    TownRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<Pregnancy> pregnancies(AccessGrant grant) {
        return of(grant.person());
    }

    List<Pregnancy> pregnancies(Seat seat, Resident resident) {
        return of(resident.person()).stream()
                .filter(one -> resident.municipality().equals(seat.code()))
                .toList();
    }

    /** Whether it was added; false where one is not over. */
    boolean notify(Pregnancy one, Instant at, String by) {
        return sql.sql(NOTIFY)
                        .param("person", one.person().value())
                        .param("pregnancy", one.id())
                        .param("municipality", one.municipality())
                        .param("resident", one.resident())
                        .param("due", one.dueOn())
                        .param("notified", one.notifiedOn())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean end(Seat seat, Resident resident, LocalDate day) {
        return sql.sql(END)
                        .param("person", resident.person().value())
                        .param("municipality", seat.code())
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Codes of the checkups that the municipality chose to give. */
    Set<String> offeredOn(String municipality, LocalDate day) {
        return new HashSet<>(sql.sql(OFFERED)
                .param("municipality", municipality)
                .param("day", day)
                .query((row, number) -> row.getBoolean("offered") ? row.getString("kind") : "")
                .list());
    }

    void offer(String municipality, String kind, LocalDate from, boolean offered, Instant at, String by) {
        sql.sql(OFFER)
                .param("municipality", municipality)
                .param("kind", kind)
                .param("from", from)
                .param("offered", offered)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private List<Pregnancy> of(PersonId person) {
        return sql.sql(PREGNANCIES)
                .param("person", person.value())
                .query(TownRows::read)
                .list();
    }

    private static Pregnancy read(ResultSet row, int number) throws SQLException {
        return new Pregnancy(
                row.getObject("pregnancy", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("municipality"),
                row.getObject("resident", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
