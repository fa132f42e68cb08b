package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 番号で結ばれた受付の表。Visits by the number they were opened under. All runs inside the desk's transaction. */
@Repository
class MovingVisits {

    private static final String OF_PERSON = """
            select person_id, visit_id
              from eligibility.visit
             where person_id = :person and member_system = :system and member_key = :key and moved_at is null
               for update
            """;

    private static final String HELD = """
            select person_id, visit_id
              from eligibility.held_visit
             where member_system = :system and member_key = :key
            """;

    private static final String HOLD = """
            insert into eligibility.held_visit (member_system, member_key, person_id, visit_id)
            values (:system, :key, :person, :visit)
            on conflict do nothing
            """;

    private static final String RELEASE =
            "delete from eligibility.held_visit where member_system = :system and member_key = :key";

    private static final String LEAVE = """
            update eligibility.visit
               set moved_at = :at
             where person_id = :person and visit_id = :visit and moved_at is null
            """;

    /** Nothing was agreed to in the new person's name. */
    private static final String ARRIVE = """
            insert into eligibility.visit (
                   person_id, visit_id, facility, reader, consents, opened_at, expires_at, care, closed_at,
                   member_system, member_key)
            select :to, visit_id, facility, reader, '{}', opened_at, expires_at, care, closed_at,
                   member_system, member_key
              from eligibility.visit
             where person_id = :person and visit_id = :visit
            on conflict (person_id, visit_id) do update
               set expires_at = excluded.expires_at, closed_at = excluded.closed_at, moved_at = null
            """;

    private static final String LEAD = """
            update eligibility.visit_of_facility
               set person_id = :to
             where facility = (select facility from eligibility.visit where person_id = :to and visit_id = :visit)
               and visit_id = :visit
            """;

    private final JdbcClient jdbc;

    MovingVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit and whose it is, or was last. */
    record Row(PersonId person, UUID visit) {}

    List<Row> list(PersonId person, VisitMember member) {
        return read(numbered(OF_PERSON, member).param("person", person.value()));
    }

    /** Taken off the list of those that wait. */
    List<Row> takeHeld(VisitMember member) {
        List<Row> held = read(numbered(HELD, member));
        numbered(RELEASE, member).update();
        return held;
    }

    void hold(Row row, VisitMember member) {
        named(numbered(HOLD, member), row).update();
    }

    void leave(Row row, Instant at) {
        named(jdbc.sql(LEAVE), row).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** From now on the facility's number of the visit leads to the new person. */
    void arrive(Row row, PersonId to) {
        named(jdbc.sql(ARRIVE), row).param("to", to.value()).update();
        jdbc.sql(LEAD).param("to", to.value()).param("visit", row.visit()).update();
    }

    private static List<Row> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new Row(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getObject("visit_id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec numbered(String sql, VisitMember member) {
        return jdbc.sql(sql).param("system", member.system()).param("key", member.key());
    }

    private static JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement, Row row) {
        return statement.param("person", row.person().value()).param("visit", row.visit());
    }
}
