package jp.musubi.platform.pmh.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.standard.vaccinations.Child;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 見る番の子ども。The columns of the watch in {@code pmh.resident}. */
@Repository
class LateChildren {

    /** Grown up, nobody is reminded; as the desk's list of children. */
    static final int GROWN = 18;

    /** So many in one transaction. */
    static final int BATCH = 200;

    private static final String COLUMNS = "municipality, resident, person_id, reference, name, born, female";

    private static final String NEXT = """
            select %s
              from pmh.resident
             where born > :grown and since <= :day and (until is null or until > :day)
               and (looked_on is null or looked_on < :day)
             order by looked_on nulls first
             limit :most
               for update skip locked
            """.formatted(COLUMNS);

    private static final String LOOKED = """
            update pmh.resident set looked_on = :day, late = :late
             where municipality = :municipality and resident = :resident
            """;

    private static final String LATE = """
            select %s
              from pmh.resident
             where municipality = :municipality and late and born > :grown and (until is null or until > :day)
             order by born desc, resident
            """.formatted(COLUMNS);

    private final JdbcClient sql;

    LateChildren(JdbcClient sql) {
        this.sql = sql;
    }

    /** 名簿の一人。 */
    record Listed(String municipality, UUID resident, PersonId person, String reference, String name, Child child) {}

    /** Whom nobody looked at on that day; others leave them alone until the transaction ends. */
    List<Listed> next(LocalDate day) {
        return sql.sql(NEXT)
                .param("day", day)
                .param("grown", day.minusYears(GROWN))
                .param("most", BATCH)
                .query(LateChildren::read)
                .list();
    }

    void looked(Listed one, LocalDate day, boolean late) {
        sql.sql(LOOKED)
                .param("municipality", one.municipality())
                .param("resident", one.resident())
                .param("day", day)
                .param("late", late)
                .update();
    }

    /** Of whom something was late when the watch looked last; of the own municipality. */
    List<Listed> late(Seat seat, LocalDate day) {
        return sql.sql(LATE)
                .param("municipality", seat.code())
                .param("day", day)
                .param("grown", day.minusYears(GROWN))
                .query(LateChildren::read)
                .list();
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("municipality"),
                row.getObject("resident", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                new Child(row.getObject("born", LocalDate.class), row.getBoolean("female")));
    }
}
