package jp.musubi.platform.pmh.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.overdue.LateChildren.Listed;
import jp.musubi.platform.pmh.overdue.OpenItem.Kind;
import jp.musubi.platform.pmh.overdue.Reminder.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code pmh.child_reminder}. */
@Repository
public class Reminders {

    private static final String OF_PERSON = """
            select kind, code, dose, occasion, reminded_on
              from pmh.child_reminder
             where person_id = :person
             order by reminded_on desc, kind, code, dose, occasion
            """;

    private static final String OF_MUNICIPALITY = """
            select c.resident, c.kind, c.code, c.dose, c.occasion, c.reminded_on
              from pmh.resident r
              join pmh.child_reminder c on c.person_id = r.person_id
             where r.municipality = :municipality and r.late
             order by c.reminded_on
            """;

    private static final String ADD = """
            insert into pmh.child_reminder
                   (person_id, kind, code, dose, occasion, municipality, resident, reminded_on, at)
            values (:person, :kind, :code, :dose, :occasion, :municipality, :resident, :day, :at)
            on conflict do nothing
            """;

    private final JdbcClient sql;

    Reminders(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first; nothing without the class. */
    public List<Reminder> listOf(AccessGrant grant) {
        if (!grant.classes().contains(DataClass.CHILD_HEALTH)) {
            return List.of();
        }
        return sql.sql(OF_PERSON)
                .param("person", grant.person().value())
                .query(Reminders::read)
                .list();
    }

    /** 名簿の一人への催促。 */
    record Sent(UUID resident, Reminder reminder) {}

    /** Of the late ones of the own municipality, the oldest first. */
    List<Sent> listOf(Seat seat) {
        return sql.sql(OF_MUNICIPALITY)
                .param("municipality", seat.code())
                .query((row, number) -> new Sent(row.getObject("resident", UUID.class), read(row, number)))
                .list();
    }

    /** Whether the family is reminded now; false where it was before. */
    boolean add(Listed child, OpenItem item, Occasion occasion, LocalDate day, Instant at) {
        return sql.sql(ADD)
                        .param("person", child.person().value())
                        .param("kind", item.kind().name())
                        .param("code", item.code())
                        .param("dose", item.dose())
                        .param("occasion", occasion.name())
                        .param("municipality", child.municipality())
                        .param("resident", child.resident())
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Reminder read(ResultSet row, int number) throws SQLException {
        return new Reminder(
                Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getInt("dose"),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("reminded_on", LocalDate.class));
    }
}
