package jp.musubi.platform.kernel.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of persons who are staff in its table staff_person. */
@Component
class RegisteredStaffPersons implements StaffPersons {

    private static final String LINK = """
            insert into kernel.staff_person (person_id, staff_id, valid_from, valid_until, linked_by, linked_at)
            values (:person, :staffId, :from, cast(:until as date), :by, :at)
            on conflict (person_id, staff_id, valid_from) do update
               set valid_until = excluded.valid_until,
                   linked_by = excluded.linked_by,
                   linked_at = excluded.linked_at
            """;

    private static final String ABOUT = """
            select person_id, staff_id, valid_from, valid_until
              from kernel.staff_person
             where person_id = any (:persons)
               and valid_from <= :day and (valid_until is null or valid_until > :day)
            """;

    private static final String OF_STAFF = """
            select person_id, staff_id, valid_from, valid_until
              from kernel.staff_person
             where staff_id = any (:staffIds)
               and valid_from <= :day and (valid_until is null or valid_until > :day)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    RegisteredStaffPersons(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void link(StaffPerson entry, String by) {
        try {
            sql.sql(LINK)
                    .param("person", entry.person().value())
                    .param("staffId", entry.staffId())
                    .param("from", entry.from())
                    .param("until", entry.until())
                    .param("by", by)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException notThere) {
            throw new IllegalArgumentException("職員か人が台帳にありません", notThere);
        }
    }

    @Override
    public List<StaffPerson> listAbout(Collection<PersonId> persons, LocalDate day) {
        return sql.sql(ABOUT)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(RegisteredStaffPersons::entry)
                .list();
    }

    @Override
    public List<StaffPerson> listOf(Collection<String> staffIds, LocalDate day) {
        return sql.sql(OF_STAFF)
                .param("staffIds", staffIds.toArray(String[]::new))
                .param("day", day)
                .query(RegisteredStaffPersons::entry)
                .list();
    }

    private static StaffPerson entry(ResultSet row, int place) throws SQLException {
        return new StaffPerson(
                row.getString("staff_id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
