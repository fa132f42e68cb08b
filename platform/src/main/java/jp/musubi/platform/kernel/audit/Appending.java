package jp.musubi.platform.kernel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.TraceId;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 記録に書き足す文。The entry and its place among those that wait for the sealer, in one statement: neither is ever without the
 * other. Answers with the entry's sequence.
 */
final class Appending {

    /** Caller and role of an entry about whom nobody knows. */
    private static final String NOBODY = "-";

    private static final String APPEND = """
        with written as (
            insert into kernel.audit_entry
                   (at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning person_id, sequence)
        insert into kernel.audit_pending (person_id, sequence)
        select person_id, sequence
          from written
        returning sequence
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Appending(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(AuditEntry entry) {
        append(of(entry));
    }

    /** Of a call of which only is known why it was turned away at the door. */
    void appendOfNobody(String reason, List<String> subjects) {
        append(ofNobody(reason, subjects));
    }

    private void append(Question.Select<Long> entry) {
        jdbc.sql(entry.sql()).params(entry.values()).query(entry.reader());
    }

    /** The same as a question, to be asked together with others. */
    Question.Select<Long> of(AuditEntry entry) {
        Caller caller = entry.caller();
        FacilityCode facility = caller.facility();
        return insert(
                Appending::ofThisCall,
                caller.name(),
                caller.role().name(),
                facility == null ? null : facility.digits(),
                keyOf(entry.person()),
                entry.act().name(),
                StaffMark.with(caller.staff(), entry.subjects()).toArray(String[]::new),
                entry.reason(),
                entry.interaction());
    }

    private Question.Select<Long> ofNobody(String reason, List<String> subjects) {
        return insert(
                Appending::sequence,
                NOBODY,
                NOBODY,
                null,
                WrittenEntry.NOBODY,
                Act.TURNED_AWAY.name(),
                subjects.toArray(String[]::new),
                reason,
                NOBODY);
    }

    private Question.Select<Long> insert(ResultSetExtractor<Long> reader, @Nullable Object... said) {
        @Nullable Object[] values = new Object[said.length + 2];
        // What the database cannot hold must not be in the canonical form either.
        values[0] = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        values[1] = TraceId.current();
        System.arraycopy(said, 0, values, 2, said.length);
        return new Question.Select<>(APPEND, Arrays.asList(values), reader);
    }

    private static Long ofThisCall(ResultSet rows) throws SQLException {
        Long sequence = sequence(rows);
        WrittenHere.mark();
        return sequence;
    }

    private static Long sequence(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new IllegalStateException("an entry has a sequence");
        }
        return rows.getLong("sequence");
    }

    private static UUID keyOf(@Nullable PersonId person) {
        return person == null ? WrittenEntry.NOBODY : person.value();
    }
}
