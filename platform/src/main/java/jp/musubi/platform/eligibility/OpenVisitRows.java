package jp.musubi.platform.eligibility;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code eligibility.visit_of_facility}: ids of a facility's visits, with their times. */
@Repository
class OpenVisitRows {

    private static final String INSERT = """
            insert into eligibility.visit_of_facility (facility, visit_id, person_id, care, opened_at, ends_at)
            values (:facility, :visit, :person, :care, :opened, :ends)
            """;

    private static final String PERSON_OF = """
            select person_id
              from eligibility.visit_of_facility
             where facility = :facility and visit_id = :visit
            """;

    private static final String CHANGE = """
            update eligibility.visit_of_facility
               set ends_at = :ends
             where facility = :facility and visit_id = :visit
            """;

    /** By the index visit_of_facility_by_end. */
    private static final String OPEN = """
            select visit_id, person_id, care, opened_at
              from eligibility.visit_of_facility
             where facility = :facility and ends_at > :now and opened_at <= :now
             order by opened_at desc, visit_id
             limit :most
            """;

    private final JdbcClient jdbc;

    OpenVisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Visit visit) {
        jdbc.sql(INSERT)
                .param("facility", visit.facility().digits())
                .param("visit", visit.id())
                .param("person", visit.person().value())
                .param("care", visit.care().name())
                .param("opened", utc(visit.openedAt()))
                .param("ends", utc(endOf(visit)))
                .update();
    }

    void change(Visit visit) {
        jdbc.sql(CHANGE)
                .param("facility", visit.facility().digits())
                .param("visit", visit.id())
                .param("ends", utc(endOf(visit)))
                .update();
    }

    /** Whose visit at this facility; empty for another facility's. */
    Optional<PersonId> findPerson(FacilityCode facility, UUID visit) {
        return jdbc.sql(PERSON_OF)
                .param("facility", facility.digits())
                .param("visit", visit)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    List<OpenVisit> list(FacilityCode facility, Instant now, int most) {
        return jdbc.sql(OPEN)
                .param("facility", facility.digits())
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) -> new OpenVisit(
                        row.getObject("visit_id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        CareSetting.valueOf(row.getString("care")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Instant endOf(Visit visit) {
        Instant closed = visit.closedAt();
        return closed != null && closed.isBefore(visit.expiresAt()) ? closed : visit.expiresAt();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
