package jp.musubi.platform.kernel.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 呼び手の台帳の保管。 */
@Repository
class RegisteredParties implements Parties {

    private static final String REGISTER = """
        insert into kernel.party (name, japanese_name, role, facility, person_id, purposes, payer)
        values (:name, :japaneseName, :role, :facility, :person, :purposes, :payer)
            on conflict (name) do update
           set japanese_name = excluded.japanese_name,
               role = excluded.role,
               facility = excluded.facility,
               person_id = excluded.person_id,
               purposes = excluded.purposes,
               payer = excluded.payer
        """;

    private static final String BY_NAME = """
        select name, japanese_name, role, facility, person_id, purposes, payer
          from kernel.party
         where name = :name
        """;

    private static final String BY_PERSON = """
        select name, japanese_name, role, facility, person_id, purposes, payer
          from kernel.party
         where person_id = :person
        """;

    private static final String BY_FACILITY = """
        select name, japanese_name, role, facility, person_id, purposes, payer
          from kernel.party
         where facility = :facility
         order by name
         limit 1
        """;

    private static final String ALL = """
        select name, japanese_name, role, facility, person_id, purposes, payer
          from kernel.party
         order by name
        """;

    private final JdbcClient jdbc;

    RegisteredParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void register(Party party) {
        FacilityCode facility = party.facility();
        PersonId person = party.person();
        jdbc.sql(REGISTER)
                .param("name", party.name())
                .param("japaneseName", party.japaneseName())
                .param("role", party.role().name())
                .param("facility", facility == null ? null : facility.digits())
                .param("person", person == null ? null : person.value())
                .param(
                        "purposes",
                        party.purposes().stream().sorted().map(Purpose::name).toArray(String[]::new))
                .param("payer", party.payer())
                .update();
    }

    @Override
    public Optional<Party> find(String name) {
        return jdbc.sql(BY_NAME)
                .param("name", name)
                .query((row, number) -> party(row))
                .optional();
    }

    @Override
    public Optional<Party> findByPerson(PersonId person) {
        return jdbc.sql(BY_PERSON)
                .param("person", person.value())
                .query((row, number) -> party(row))
                .optional();
    }

    @Override
    public Optional<Party> findByFacility(FacilityCode facility) {
        return jdbc.sql(BY_FACILITY)
                .param("facility", facility.digits())
                .query((row, number) -> party(row))
                .optional();
    }

    @Override
    public List<Party> list() {
        return jdbc.sql(ALL).query((row, number) -> party(row)).list();
    }

    private static Party party(ResultSet row) throws SQLException {
        String facility = row.getString("facility");
        UUID person = row.getObject("person_id", UUID.class);
        String[] purposes = (String[]) row.getArray("purposes").getArray();
        return new Party(
                row.getString("name"),
                row.getString("japanese_name"),
                Role.valueOf(row.getString("role")),
                facility == null ? null : new FacilityCode(facility),
                person == null ? null : new PersonId(person),
                Arrays.stream(purposes).map(Purpose::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getString("payer"));
    }
}
