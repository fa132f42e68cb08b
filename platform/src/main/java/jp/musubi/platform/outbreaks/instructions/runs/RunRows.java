package jp.musubi.platform.outbreaks.instructions.runs;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 仕事の行。 */
@Component("instructionRunRows")
class RunRows {

    private static final String ADD = """
            insert into outbreaks.instruction_run
                   (run, instruction, kind, classes, state, walked, found, items, withheld, begun_at, begun_by,
                    pseudonym_key)
            values (:run, :instruction, :kind, :classes, 'RUNNING', 0, 0, 0, 0, :at, :by, :key)
            on conflict do nothing
            """;

    private static final String FOUND = """
            select run, instruction, kind, classes, state, cursor_at, walked, found, items, withheld, begun_at, begun_by,
                   ended_at, manifest, key_id, signature, received_at, deleted_at, deletion_note
              from outbreaks.instruction_run
            """;

    private static final String OF_INSTRUCTION = FOUND + """
             where instruction = :instruction
             order by begun_at desc, run
            """;

    private static final String FIND = FOUND + " where run = :run";

    private static final String TAKE = FOUND + """
             where run = :run
               and state = 'RUNNING'
               for update skip locked
            """;

    private static final String LOCK = FOUND + " where run = :run for update";

    private static final String RUNNING = """
            select run from outbreaks.instruction_run where state = 'RUNNING' order by begun_at
            """;

    private static final String KEY = """
            select pseudonym_key from outbreaks.instruction_run where run = :run
            """;

    private static final String GO_ON = """
            update outbreaks.instruction_run
               set cursor_at = :cursor, walked = :walked, found = :found, items = :items, withheld = :withheld
             where run = :run
            """;

    private static final String END = """
            update outbreaks.instruction_run
               set state = :state, ended_at = :at, manifest = :manifest, key_id = :keyId, signature = :signature
             where run = :run
            """;

    private static final String RECEIVED = """
            update outbreaks.instruction_run set received_at = :at where run = :run
            """;

    private static final String DELETED = """
            update outbreaks.instruction_run
               set deleted_at = :at, deletion_note = :note, pseudonym_key = null
             where run = :run
            """;

    private final JdbcClient sql;

    RunRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when one of the instruction is running already. */
    boolean add(Run run, byte @Nullable [] key) {
        return sql.sql(ADD)
                        .param("run", run.id())
                        .param("instruction", run.instruction())
                        .param("kind", run.kind().name())
                        .param(
                                "classes",
                                run.classes().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                        .param("at", run.times().begun().atOffset(UTC))
                        .param("by", run.times().by())
                        .param("key", key)
                        .update()
                > 0;
    }

    /** The newest first. */
    List<Run> listOf(UUID instruction) {
        return sql.sql(OF_INSTRUCTION)
                .param("instruction", instruction)
                .query((row, place) -> run(row))
                .list();
    }

    Optional<Run> find(UUID run) {
        return one(FIND, run);
    }

    /** Until the transaction ends nobody else works on it; empty when it is not running, or another process has it. */
    Optional<Run> take(UUID run) {
        return one(TAKE, run);
    }

    /** Waits for who works on it. */
    Optional<Run> lock(UUID run) {
        return one(LOCK, run);
    }

    List<UUID> listRunning() {
        return sql.sql(RUNNING)
                .query((row, place) -> row.getObject("run", UUID.class))
                .list();
    }

    /** Empty for a dry run, and once the deletion was reported. */
    Optional<byte[]> findKey(UUID run) {
        return sql.sql(KEY)
                .param("run", run)
                .query((row, place) -> Optional.ofNullable(row.getBytes("pseudonym_key")))
                .optional()
                .flatMap(key -> key);
    }

    void goOn(UUID run, @Nullable PersonId cursor, Run.Counts counts) {
        sql.sql(GO_ON)
                .param("run", run)
                .param("cursor", cursor == null ? null : cursor.value())
                .param("walked", counts.walked())
                .param("found", counts.found())
                .param("items", counts.items())
                .param("withheld", counts.withheld())
                .update();
    }

    void end(UUID run, RunState state, Run.@Nullable Seal seal, Instant at) {
        sql.sql(END)
                .param("run", run)
                .param("state", state.name())
                .param("at", at.atOffset(UTC))
                .param("manifest", seal == null ? null : seal.manifest())
                .param("keyId", seal == null ? null : seal.keyId())
                .param("signature", seal == null ? null : seal.signature())
                .update();
    }

    void received(UUID run, Instant at) {
        sql.sql(RECEIVED).param("run", run).param("at", at.atOffset(UTC)).update();
    }

    void deleted(UUID run, String note, Instant at) {
        sql.sql(DELETED)
                .param("run", run)
                .param("note", note)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private Optional<Run> one(String statement, UUID run) {
        return sql.sql(statement)
                .param("run", run)
                .query((row, place) -> run(row))
                .optional();
    }

    private static Run run(ResultSet row) throws SQLException {
        UUID cursor = row.getObject("cursor_at", UUID.class);
        return new Run(
                row.getObject("run", UUID.class),
                row.getObject("instruction", UUID.class),
                RunKind.valueOf(row.getString("kind")),
                classes(row.getString("classes")),
                RunState.valueOf(row.getString("state")),
                cursor == null ? null : new PersonId(cursor),
                new Run.Counts(
                        row.getLong("walked"), row.getLong("found"), row.getLong("items"), row.getLong("withheld")),
                new Run.Times(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getString("begun_by"),
                        time(row, "ended_at"),
                        time(row, "received_at"),
                        time(row, "deleted_at"),
                        row.getString("deletion_note")),
                seal(row));
    }

    private static Set<DataClass> classes(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(DataClass::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Run.@Nullable Seal seal(ResultSet row) throws SQLException {
        byte[] manifest = row.getBytes("manifest");
        return manifest == null ? null : new Run.Seal(manifest, row.getString("key_id"), row.getString("signature"));
    }
}
