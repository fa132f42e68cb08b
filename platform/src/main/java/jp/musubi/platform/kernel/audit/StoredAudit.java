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
import java.util.Optional;
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
class StoredAudit implements AuditLog, DoorLog {

    /** Caller and role of an entry about whom nobody knows. */
    private static final String NOBODY = "-";

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_ANSWER = 1000;

    // The entry and its place among those that wait for the sealer, in one statement: neither is ever without the
    // other.
    private static final String APPEND = """
        with written as (
            insert into kernel.audit_entry
                   (at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction)
            values (:at, :traceId, :caller, :role, :facility, :person, :act, :subjects, :reason, :interaction)
            returning person_id, sequence)
        insert into kernel.audit_pending (person_id, sequence)
        select person_id, sequence
          from written
        """;

    private static final String LOOKS_AT = """
        select sequence, at, act, caller, facility, subjects, reason
          from kernel.audit_entry
         where person_id = :person and sequence < :before
         order by sequence desc
         limit :limit
        """;

    private static final String ENTRIES_ABOUT = """
        select sequence, at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction
          from kernel.audit_entry
         where person_id = :person and sequence < :before
         order by sequence desc
         limit :limit
        """;

    private static final String COUNT_ABOUT = """
        select count(*)
          from kernel.audit_entry
         where person_id = :person
        """;

    private static final String BY_SEQUENCE = """
        select sequence, at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction
          from kernel.audit_entry
         where sequence = :sequence
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
        insert(
                jdbc.sql(APPEND)
                        .param("caller", caller.name())
                        .param("role", caller.role().name())
                        .param("facility", facility == null ? null : facility.digits())
                        .param("person", keyOf(entry.person()))
                        .param("act", entry.act().name())
                        .param("reason", entry.reason())
                        .param("interaction", entry.interaction()),
                StaffMark.with(caller.staff(), entry.subjects()));
        WrittenHere.mark();
    }

    @Override
    public void writeTurnedAway(String reason, List<String> subjects) {
        insert(
                jdbc.sql(APPEND)
                        .param("caller", NOBODY)
                        .param("role", NOBODY)
                        .param("facility", null)
                        .param("person", WrittenEntry.NOBODY)
                        .param("act", Act.TURNED_AWAY.name())
                        .param("reason", reason)
                        .param("interaction", "-"),
                subjects);
    }

    private void insert(JdbcClient.StatementSpec statement, List<String> subjects) {
        statement
                // What the database cannot hold must not be in the canonical form either.
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("traceId", TraceId.current())
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    @Override
    public List<Look> listLooksAt(PersonId person, long before, int limit) {
        refuseOther(limit, LONGEST_PAGE);
        Map<String, String> names = new HashMap<>();
        return jdbc.sql(LOOKS_AT)
                .param("person", person.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> look(row, names))
                .list();
    }

    @Override
    public List<WrittenEntry> listEntriesAbout(PersonId person, long before, int limit) {
        refuseOther(limit, LONGEST_ANSWER);
        return jdbc.sql(ENTRIES_ABOUT)
                .param("person", person.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    @Override
    public long countEntriesAbout(PersonId person) {
        return jdbc.sql(COUNT_ABOUT)
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<WrittenEntry> find(long sequence) {
        return jdbc.sql(BY_SEQUENCE)
                .param("sequence", sequence)
                .query((row, number) -> EntryRow.read(row))
                .optional();
    }

    private static void refuseOther(int limit, int longest) {
        if (limit < 1 || limit > longest) {
            throw new IllegalArgumentException("a page holds 1 to " + longest + " entries: " + limit);
        }
    }

    private static UUID keyOf(@Nullable PersonId person) {
        return person == null ? WrittenEntry.NOBODY : person.value();
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
