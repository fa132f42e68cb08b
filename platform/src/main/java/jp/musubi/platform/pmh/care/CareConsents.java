package jp.musubi.platform.pmh.care;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 事業所への同意。The tables {@code pmh.care_office} and {@code pmh.care_consent}; of a person and an office the newest counts. */
@Repository
public class CareConsents {

    private static final String OFFICES = "select office, name, english from pmh.care_office order by office";

    private static final String REGISTER = """
            insert into pmh.care_office (office, name, english)
            values (:office, :name, :english)
            on conflict (office) do update set name = excluded.name, english = excluded.english
            """;

    private static final String NEWEST = """
            select c.office, o.name, o.english, c.given, c.until, c.at
              from pmh.care_consent c
              join pmh.care_office o on o.office = c.office
             where c.person_id = :person
               and c.number = (select max(n.number) from pmh.care_consent n
                                where n.person_id = c.person_id and n.office = c.office)
             order by c.at desc, c.office
            """;

    private static final String ADD = """
            insert into pmh.care_consent (person_id, office, number, given, until, at, by_whom)
            select :person, :office, coalesce(max(number), 0) + 1, :given, cast(:until as date), :at, :by
              from pmh.care_consent
             where person_id = :person and office = :office
            """;

    private static final String HELD = """
            select c.person_id
              from pmh.care_consent c
             where c.office = :office and c.given and (c.until is null or c.until >= :day)
               and c.number = (select max(n.number) from pmh.care_consent n
                                where n.person_id = c.person_id and n.office = c.office)
             order by c.person_id
             limit 500
            """;

    private final JdbcClient sql;

    CareConsents(JdbcClient sql) {
        this.sql = sql;
    }

    /** 一つの同意。@param until the last day, or null while no end was said */
    public record Said(
            CareOffice office, boolean given, @Nullable LocalDate until, Instant at) {

        public boolean holdsOn(LocalDate day) {
            LocalDate last = until;
            return given && (last == null || !day.isAfter(last));
        }
    }

    /** だれが、いつ。 */
    public record By(String name, Instant at) {}

    public List<CareOffice> offices() {
        return sql.sql(OFFICES)
                .query((row, number) ->
                        new CareOffice(row.getString("office"), row.getString("name"), row.getString("english")))
                .list();
    }

    public Optional<CareOffice> findOffice(String code) {
        return offices().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Adds one or replaces its name. */
    public void register(CareOffice office) {
        sql.sql(REGISTER)
                .param("office", office.code())
                .param("name", office.name())
                .param("english", office.english())
                .update();
    }

    /** What the person said of each office last. */
    List<Said> listOf(PersonId person) {
        return sql.sql(NEWEST)
                .param("person", person.value())
                .query((row, number) -> new Said(
                        new CareOffice(row.getString("office"), row.getString("name"), row.getString("english")),
                        row.getBoolean("given"),
                        row.getObject("until", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the person never gave or ended a consent to this office. */
    public boolean saidNothing(PersonId person, String office) {
        return listOf(person).stream().noneMatch(said -> said.office().code().equals(office));
    }

    public void say(PersonId person, String office, boolean given, @Nullable LocalDate until, By by) {
        sql.sql(ADD)
                .param("person", person.value())
                .param("office", office)
                .param("given", given)
                .param("until", until)
                .param("at", by.at().atOffset(UTC))
                .param("by", by.name())
                .update();
    }

    /** Who agreed to this office, today. */
    List<PersonId> listHeld(CareSeat seat, LocalDate day) {
        return sql.sql(HELD)
                .param("office", seat.key())
                .param("day", day)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
