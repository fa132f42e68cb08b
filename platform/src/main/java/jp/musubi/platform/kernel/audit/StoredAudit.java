package jp.musubi.platform.kernel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.TraceId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 記録の保管。One insert an entry: it joins the transaction of the act, and is one of its own outside of any. */
@Repository
class StoredAudit implements AuditLog {

    /** Stands for nobody known, so that such entries have a place in a table keyed by person. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final int LONGEST_PAGE = 200;

    private static final String APPEND = """
            insert into kernel.audit_entry
                   (at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction)
            values (:at, :traceId, :caller, :role, :facility, :person, :act, :subjects, :reason, :interaction)
            """;

    private static final String LOOKS_AT = """
            select sequence, at, act, caller, facility, subjects, reason
              from kernel.audit_entry
             where person_id = :person and sequence < :before
             order by sequence desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Facilities facilities;
    private final Clock clock;

    StoredAudit(JdbcClient jdbc, Facilities facilities, Clock clock) {
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.clock = clock;
    }

    @Override
    public void write(AuditEntry entry) {
        Caller caller = entry.caller();
        FacilityCode facility = caller.facility();
        jdbc.sql(APPEND)
                // What the database cannot hold must not be in the canonical form either.
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("traceId", TraceId.current())
                .param("caller", caller.name())
                .param("role", caller.role().name())
                .param("facility", facility == null ? null : facility.digits())
                .param("person", keyOf(entry.person()))
                .param("act", entry.act().name())
                .param("subjects", entry.subjects().toArray(String[]::new))
                .param("reason", entry.reason())
                .param("interaction", entry.interaction())
                .update();
    }

    @Override
    public List<Look> listLooksAt(PersonId person, long before, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page holds 1 to " + LONGEST_PAGE + " looks: " + limit);
        }
        Map<String, String> names = new HashMap<>();
        return jdbc.sql(LOOKS_AT)
                .param("person", person.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> look(row, names))
                .list();
    }

    private static UUID keyOf(@Nullable PersonId person) {
        return person == null ? NOBODY : person.value();
    }

    private Look look(ResultSet row, Map<String, String> names) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        String[] subjects = (String[]) row.getArray("subjects").getArray();
        return new Look(
                row.getLong("sequence"),
                at,
                Act.valueOf(row.getString("act")),
                row.getString("caller"),
                nameOf(row.getString("facility"), names),
                List.of(subjects),
                row.getString("reason"));
    }

    private @Nullable String nameOf(@Nullable String facility, Map<String, String> names) {
        return facility == null ? null : names.computeIfAbsent(facility, this::registeredName);
    }

    private String registeredName(String digits) {
        return facilities.find(new FacilityCode(digits)).map(Facility::name).orElse(digits);
    }
}
