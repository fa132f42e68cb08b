package jp.musubi.platform.records.intake;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 単位の台帳。All methods run inside the caller's transaction. */
@Component
class UnitStore {

    /** One statement for the identifier and the unit: what nobody had before is the common case. */
    private static final String ADD = """
            with claimed as (
                insert into records.unit_of_facility (
                       facility, identifier_system, identifier_value, person_id, unit_id)
                values (:facility, :system, :value, :person, :unit)
                on conflict (facility, identifier_system, identifier_value) do nothing
                returning person_id, unit_id)
            insert into records.unit (
                   person_id, unit_id, facility, identifier_system, identifier_value,
                   kind, version, state, member_system, member_key, registered_at, updated_at)
            select person_id, unit_id, :facility, :system, :value,
                   :kind, :version, :state, :memberSystem, :memberKey, :at, :at
              from claimed
            """;

    private static final String OWNER = """
            select person_id
              from records.unit_of_facility
             where facility = :facility
               and identifier_system = :system
               and identifier_value = :value
               for update
            """;

    private static final String CURRENT = """
            select kind, version, state, member_system, member_key
              from records.unit
             where person_id = :person
               and unit_id = :unit
            """;

    private static final String CHANGE = """
            update records.unit
               set kind = :kind, version = :version, state = :state,
                   member_system = :memberSystem, member_key = :memberKey, updated_at = :at
             where person_id = :person
               and unit_id = :unit
            """;

    private final JdbcClient database;

    UnitStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes the identifier for the unit's person and adds the unit, unless somebody has the identifier. Concurrent claims
     * of one identifier wait here for each other's end.
     *
     * @return whether it was free
     */
    boolean addIfFree(UnitKey key, Unit unit, Instant at) {
        return stated(keyed(ADD, key), unit, at).update() == 1;
    }

    /** Whose unit the identifier names; nobody else can change the unit until the transaction ends. */
    Optional<PersonId> findOwnerAndLock(UnitKey key) {
        return keyed(OWNER, key).query(UUID.class).optional().map(PersonId::new);
    }

    Unit get(UnitKey key, PersonId person) {
        return database.sql(CURRENT)
                .param("person", person.value())
                .param("unit", key.unitId())
                .query((row, number) -> new Unit(
                        person,
                        key.unitId(),
                        row.getString("kind"),
                        row.getInt("version"),
                        Unit.State.valueOf(row.getString("state")),
                        member(row)))
                .single();
    }

    void change(Unit unit, Instant at) {
        stated(database.sql(CHANGE), unit, at).update();
    }

    private static @Nullable UnitMember member(ResultSet row) throws SQLException {
        String key = row.getString("member_key");
        return key == null ? null : new UnitMember(row.getString("member_system"), key);
    }

    private static JdbcClient.StatementSpec stated(JdbcClient.StatementSpec statement, Unit unit, Instant at) {
        UnitMember member = unit.member();
        return statement
                .param("person", unit.person().value())
                .param("unit", unit.id())
                .param("memberSystem", member == null ? null : member.system(), Types.VARCHAR)
                .param("memberKey", member == null ? null : member.key(), Types.VARCHAR)
                .param("kind", unit.kind())
                .param("version", unit.version())
                .param("state", unit.state().name())
                .param("at", at.atOffset(UTC));
    }

    private JdbcClient.StatementSpec keyed(String sql, UnitKey key) {
        return database.sql(sql)
                .param("facility", key.facility().digits())
                .param("system", key.system())
                .param("value", key.value());
    }
}
