package jp.musubi.platform.records.intake;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 番号で結ばれた単位の表。Units by the number they came under, and where they go when it becomes another person's. */
@Component
class LinkedUnits {

    private static final String OF_PERSON = """
            select unit_id, facility, identifier_system, identifier_value, kind, version, state,
                   member_system, member_key
              from records.unit
             where person_id = :person
               and (member_key is null or (member_key = :key and member_system = :system))
               and state <> '移送済'
               for update
            """;

    private static final String HELD = """
            select u.person_id, u.unit_id, u.facility, u.identifier_system, u.identifier_value, u.kind, u.version,
                   u.state, u.member_system, u.member_key
              from records.held_unit h
              join records.unit u on u.person_id = h.person_id and u.unit_id = h.unit_id
             where h.member_system = :system and h.member_key = :key and u.state in ('保留', '取消済')
               for update of u
            """;

    private static final String HOLD = """
            insert into records.held_unit (member_system, member_key, person_id, unit_id)
            values (:system, :key, :person, :unit)
            on conflict do nothing
            """;

    private static final String RELEASE =
            "delete from records.held_unit where member_system = :system and member_key = :key";

    private static final String OWNER = """
            update records.unit_of_facility
               set person_id = :to
             where facility = :facility and identifier_system = :idSystem and identifier_value = :idValue
            """;

    private static final String PUT = """
            insert into records.unit (
                   person_id, unit_id, facility, identifier_system, identifier_value,
                   kind, version, state, member_system, member_key, registered_at, updated_at)
            values (:person, :unit, :facility, :idSystem, :idValue,
                    :kind, :version, :state, :system, :key, :at, :at)
            on conflict (person_id, unit_id) do update
               set kind = excluded.kind, version = excluded.version, state = excluded.state,
                   member_system = excluded.member_system, member_key = excluded.member_key,
                   updated_at = excluded.updated_at
            """;

    private final JdbcClient database;

    LinkedUnits(JdbcClient database) {
        this.database = database;
    }

    /** A unit with the facility's identifier of it. */
    record Keyed(UnitKey key, Unit unit) {}

    /** The person's units that came under the number, and those of which the number was not remembered. */
    List<Keyed> list(PersonId person, UnitMember member) {
        return numbered(OF_PERSON, member)
                .param("person", person.value())
                .query((row, number) -> keyed(person, row))
                .list();
    }

    /** Taken off the list of those that wait. */
    List<Keyed> takeHeld(UnitMember member) {
        List<Keyed> held = numbered(HELD, member)
                .query((row, number) -> keyed(new PersonId(row.getObject("person_id", UUID.class)), row))
                .list();
        numbered(RELEASE, member).update();
        return held;
    }

    void hold(Unit unit, UnitMember member) {
        numbered(HOLD, member)
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .update();
    }

    /** The unit as another person's; from now on the facility's identifier leads there. */
    void put(Keyed keyed, Instant at) {
        Unit unit = keyed.unit();
        UnitMember member = unit.member();
        identified(OWNER, keyed.key()).param("to", unit.person().value()).update();
        identified(PUT, keyed.key())
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("kind", unit.kind())
                .param("version", unit.version())
                .param("state", unit.state().name())
                .param("system", member == null ? null : member.system(), Types.VARCHAR)
                .param("key", member == null ? null : member.key(), Types.VARCHAR)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private JdbcClient.StatementSpec numbered(String sql, UnitMember member) {
        return database.sql(sql).param("system", member.system()).param("key", member.key());
    }

    private JdbcClient.StatementSpec identified(String sql, UnitKey key) {
        return database.sql(sql)
                .param("facility", key.facility().digits())
                .param("idSystem", key.system())
                .param("idValue", key.value());
    }

    private static Keyed keyed(PersonId person, ResultSet row) throws SQLException {
        String memberKey = row.getString("member_key");
        return new Keyed(
                new UnitKey(
                        new FacilityCode(row.getString("facility")),
                        row.getString("identifier_system"),
                        row.getString("identifier_value")),
                new Unit(
                        person,
                        row.getObject("unit_id", UUID.class),
                        row.getString("kind"),
                        row.getInt("version"),
                        Unit.State.valueOf(row.getString("state")),
                        memberKey == null ? null : new UnitMember(row.getString("member_system"), memberKey)));
    }
}
