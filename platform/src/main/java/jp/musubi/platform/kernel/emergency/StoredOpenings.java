package jp.musubi.platform.kernel.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.BreakGlass;
import jp.musubi.platform.kernel.access.EmergencyOpening;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 開きの保管。Openings are added, never changed: what moves is the state of their review. */
@Repository
class StoredOpenings implements BreakGlass, Openings, HeldOpenings {

    private static final String OPEN = """
            insert into kernel.emergency_opening
                   (person_id, opening_id, facility, staff_id, caller, reason, opened_at, until_at)
            values (:person, :id, :facility, :staff, :caller, :reason, :openedAt, :until)
            """;

    private static final String LIVE = """
            select person_id, opening_id, facility, staff_id, opened_at, until_at
              from kernel.emergency_opening
             where person_id = :person and facility = :facility and staff_id = :staff
               and opened_at <= :at and until_at > :at
             order by opened_at desc
             limit 1
            """;

    private static final String OF_PERSON = """
            select o.person_id, o.opening_id, o.facility, o.staff_id, o.caller, o.reason, o.opened_at, o.until_at, r.state
              from kernel.emergency_opening o
              join kernel.emergency_review r on r.person_id = o.person_id and r.opening_id = o.opening_id
             where o.person_id = :person
             order by o.opened_at desc, o.opening_id
            """;

    // By the facility's queue, whose index finds the last few; the time before which nothing can hold any more ends it.
    private static final String HELD = """
            select o.person_id, o.opening_id, o.facility, o.staff_id, o.caller, o.reason, o.opened_at, o.until_at, r.state
              from kernel.emergency_review r
              join kernel.emergency_opening o on o.person_id = r.person_id and o.opening_id = r.opening_id
             where r.facility = :facility and r.opened_at <= :at and r.opened_at > :since
               and o.staff_id = :staff and o.until_at > :at
             order by r.opened_at desc, r.opening_id
             limit 20
            """;

    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcClient jdbc;

    StoredOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EmergencyOpening opening, String caller, String reason) {
        jdbc.sql(OPEN)
                .param("person", opening.person().value())
                .param("id", opening.id())
                .param("facility", opening.facility().digits())
                .param("staff", opening.staffId())
                .param("caller", caller)
                .param("reason", reason)
                .param("openedAt", utc(opening.openedAt()))
                .param("until", utc(opening.until()))
                .update();
    }

    @Override
    public Optional<EmergencyOpening> findOpenFor(Caller caller, PersonId person, Instant at) {
        FacilityCode facility = caller.facility();
        ActingStaff staff = caller.staff();
        if (facility == null || staff == null) {
            return Optional.empty();
        }
        return jdbc.sql(LIVE)
                .param("person", person.value())
                .param("facility", facility.digits())
                .param("staff", staff.staffId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> emergency(row))
                .optional();
    }

    @Override
    public List<Opening> listOf(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, number) -> opening(row))
                .list();
    }

    @Override
    public List<Opening> listHeldBy(Caller caller, Instant at) {
        FacilityCode facility = caller.facility();
        ActingStaff staff = caller.staff();
        if (facility == null || staff == null) {
            return List.of();
        }
        return jdbc.sql(HELD)
                .param("facility", facility.digits())
                .param("staff", staff.staffId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("since", at.minus(LONGEST).atOffset(ZoneOffset.UTC))
                .query((row, number) -> opening(row))
                .list();
    }

    @Override
    public Optional<Opening> findHeldBy(Caller caller, UUID id, Instant at) {
        return listHeldBy(caller, at).stream()
                .filter(opening -> opening.emergency().id().equals(id))
                .findFirst();
    }

    static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                emergency(row),
                row.getString("caller"),
                row.getString("reason"),
                ReviewState.valueOf(row.getString("state")));
    }

    private static EmergencyOpening emergency(ResultSet row) throws SQLException {
        return new EmergencyOpening(
                row.getObject("opening_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new FacilityCode(row.getString("facility")),
                row.getString("staff_id"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
