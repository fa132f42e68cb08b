package jp.musubi.platform.records.ledger;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.packing.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付簿に書く。All methods join the caller's transaction. */
@Component
class EntryRows {

    private static final String WAIT = """
            insert into records.submission_entry
                   (facility, day, serial, way, caller, list_id, line, line_sha256, size, received_at, state)
            values (:facility, :day, :serial, :way, :caller, :list, :line, :sha256, :size, :receivedAt, 'WAITING')
            """;

    private static final String ADD = """
            insert into records.submission_entry
                   (facility, day, serial, way, caller, size, received_at, state, decided_at, status, problem, place,
                    kind, unit_id, version, created, taken, rules, findings_codec, findings_size, findings)
            values (:facility, :day, :serial, :way, :caller, :size, :receivedAt, :state, :at, :status, :problem, :place,
                    :kind, :unit, :version, :created, :taken, :rules, :codec, :findingsSize, :findings)
            """;

    private static final String DECIDE = """
            update records.submission_entry
               set state = :state, decided_at = :at, status = :status, problem = :problem, place = :place,
                   kind = :kind, unit_id = :unit, version = :version, created = :created, taken = :taken,
                   rules = :rules, findings_codec = :codec, findings_size = :findingsSize, findings = :findings
             where facility = :facility and day = :day and serial = :serial and state = 'WAITING'
            """;

    private static final String LEAVE = """
            delete from records.submission_waiting
             where facility = :facility and day = :day and serial = :serial
            """;

    private final JdbcClient sql;

    EntryRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Received, and not judged yet. */
    void await(Entry entry) {
        Entry.Line line = entry.line();
        keyed(WAIT, entry.number())
                .param("way", entry.way().name())
                .param("caller", entry.caller())
                .param("list", line == null ? null : line.list(), Types.OTHER)
                .param("line", line == null ? null : line.number(), Types.INTEGER)
                .param("sha256", line == null ? null : line.sha256(), Types.BINARY)
                .param("size", entry.size())
                .param("receivedAt", entry.receivedAt().atOffset(UTC))
                .update();
    }

    /** A row with its result at once. */
    void add(Entry entry, Outcome outcome, Instant at) {
        decided(keyed(ADD, entry.number()), outcome, at)
                .param("way", entry.way().name())
                .param("caller", entry.caller())
                .param("size", entry.size())
                .param("receivedAt", entry.receivedAt().atOffset(UTC))
                .update();
    }

    /** The result of what waited, which then waits no longer; false when it had one or was stopped. */
    boolean decide(Entry entry, Outcome outcome, Instant at) {
        boolean first = decided(keyed(DECIDE, entry.number()), outcome, at).update() == 1;
        keyed(LEAVE, entry.number()).update();
        return first;
    }

    private JdbcClient.StatementSpec keyed(String statement, ReceiptNumber number) {
        return sql.sql(statement)
                .param("facility", number.facility().digits())
                .param("day", number.day())
                .param("serial", number.serial());
    }

    private static JdbcClient.StatementSpec decided(JdbcClient.StatementSpec statement, Outcome outcome, Instant at) {
        Problem problem = outcome.problem();
        Receipt.Accepted accepted = outcome.accepted();
        Packed findings = outcome.findings().isEmpty() ? null : Packed.of(FindingText.write(outcome.findings()));
        return statement
                .param("state", outcome.state().name())
                .param("at", at.atOffset(UTC))
                .param("status", outcome.status())
                .param("problem", problem == null ? null : problem.code().name(), Types.VARCHAR)
                .param("place", problem == null ? null : problem.place(), Types.VARCHAR)
                .param("kind", accepted == null ? null : accepted.type().name(), Types.VARCHAR)
                .param("unit", accepted == null ? null : UUID.fromString(accepted.unitId()), Types.OTHER)
                .param("version", accepted == null ? null : accepted.version(), Types.INTEGER)
                .param("created", accepted == null ? null : accepted.created(), Types.BOOLEAN)
                .param("taken", accepted == null ? null : TakenText.write(accepted.taken()), Types.VARCHAR)
                .param("rules", outcome.rules(), Types.VARCHAR)
                .param("codec", findings == null ? null : findings.codec().name(), Types.VARCHAR)
                .param("findingsSize", findings == null ? null : findings.size(), Types.INTEGER)
                .param("findings", findings == null ? null : findings.body(), Types.BINARY);
    }
}
