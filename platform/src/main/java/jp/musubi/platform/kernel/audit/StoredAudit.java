package jp.musubi.platform.kernel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 記録の保管。One insert an entry: it joins the transaction of the act, and is one of its own outside of any. */
@Repository
class StoredAudit implements AuditLog, DoorLog {

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_ANSWER = 1000;

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
    private final Appending appending;

    StoredAudit(JdbcClient jdbc, Facilities facilities, Clock clock) {
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.appending = new Appending(jdbc, clock);
    }

    @Override
    public void write(AuditEntry entry) {
        appending.append(entry);
    }

    @Override
    public Question<Long> writing(AuditEntry entry) {
        return appending.of(entry);
    }

    @Override
    public void writeTurnedAway(String reason, List<String> subjects) {
        appending.appendOfNobody(reason, subjects);
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
