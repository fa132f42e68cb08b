package jp.musubi.platform.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code eligibility.visit}; what its facility lists of it follows. */
@Repository
class VisitRows {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String INSERT = """
            insert into eligibility.visit
                   (person_id, visit_id, facility, reader, consents, opened_at, expires_at, care, proxy_id,
                    member_system, member_key)
            values (:person, :visit, :facility, :reader, :consents, :opened, :expires, :care, cast(:proxy as uuid),
                    :system, :key)
            """;

    private static final String ONE = """
            select person_id, visit_id, facility, care, proxy_id, consents, opened_at, expires_at, closed_at
              from eligibility.visit
             where person_id = :person and visit_id = :visit and moved_at is null
            """;

    private static final String LOCK = ONE + " for update";

    private static final String CHANGE = """
            update eligibility.visit
               set expires_at = :expires, closed_at = :closed
             where person_id = :person and visit_id = :visit
            """;

    private static final String LOOK_FOR_NOBODY = """
            select visit_id
              from eligibility.visit
             where person_id = :person and visit_id = :visit
            """;

    private final JdbcClient jdbc;
    private final OpenVisitRows open;

    VisitRows(JdbcClient jdbc, OpenVisitRows open) {
        this.jdbc = jdbc;
        this.open = open;
    }

    void add(Visit visit, Channel reader, VisitMember member) {
        PersonId proxy = visit.proxy();
        of(INSERT, visit)
                .param("facility", visit.facility().digits())
                .param("reader", reader.name())
                .param(
                        "consents",
                        visit.consents().stream()
                                .sorted()
                                .map(ConsentClass::name)
                                .toArray(String[]::new))
                .param("opened", utc(visit.openedAt()))
                .param("expires", utc(visit.expiresAt()))
                .param("care", visit.care().name())
                .param("proxy", proxy == null ? null : proxy.value())
                .param("system", member.system())
                .param("key", member.key())
                .update();
        open.add(visit);
    }

    /** Whose visit at this facility; empty for another facility's. */
    Optional<PersonId> findPerson(FacilityCode facility, UUID visit) {
        return open.findPerson(facility, visit);
    }

    /** Nobody else can change the visit until the transaction ends. Empty for one that is no more this person's. */
    Optional<Visit> findAndLock(PersonId person, UUID visit) {
        return one(LOCK, person, visit);
    }

    /** Empty for one that is no more this person's. */
    Optional<Visit> find(PersonId person, UUID visit) {
        return one(ONE, person, visit);
    }

    private Optional<Visit> one(String sql, PersonId person, UUID visit) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("visit", visit)
                .query(VisitRows::visit)
                .optional();
    }

    void change(Visit visit) {
        of(CHANGE, visit)
                .param("expires", utc(visit.expiresAt()))
                .param("closed", utc(visit.closedAt()))
                .update();
        open.change(visit);
    }

    /** Really reads the table; throws when it cannot. */
    void check() {
        jdbc.sql(LOOK_FOR_NOBODY)
                .param("person", NOBODY)
                .param("visit", NOBODY)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Visit visit) {
        return jdbc.sql(sql).param("person", visit.person().value()).param("visit", visit.id());
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        UUID proxy = row.getObject("proxy_id", UUID.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Visit(
                row.getObject("visit_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new FacilityCode(row.getString("facility")),
                CareSetting.valueOf(row.getString("care")),
                proxy == null ? null : new PersonId(proxy),
                Arrays.stream((String[]) row.getArray("consents").getArray())
                        .map(ConsentClass::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
