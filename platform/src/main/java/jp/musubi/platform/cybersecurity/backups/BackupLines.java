package jp.musubi.platform.cybersecurity.backups;

import static java.time.ZoneOffset.UTC;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 控えの行を書き足す。Each tells whether the line was added; false when another with its number was faster. */
@Component
class BackupLines {

    private static final String ADD_PLAN = """
            insert into cybersecurity.backup_plan
                   (backup, number, system, medium, method, generations, days, offsite, reachable, ended, at, by_whom)
            values (:id, :number, :system, :medium, :method, :generations, :days, :offsite, :reachable, :ended, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_COPY = """
            insert into cybersecurity.backup_copy (backup, copy, taken_at, hashes, at, by_whom)
            values (:id, :copy, :taken, :hashes, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_TURN = """
            insert into cybersecurity.backup_turn (backup, copy, number, standing, since, at, by_whom)
            values (:id, :copy, :number, :standing, :since, :at, :by)
            on conflict do nothing
            """;

    private static final String ADD_DRILL = """
            insert into cybersecurity.restore_drill
                   (backup, number, copy, started_at, finished_at, restored, hashes, note, at, by_whom)
            values (:id, :number, :copy, :started, :finished, :restored, :hashes, :note, :at, :by)
            on conflict do nothing
            """;

    private final JdbcClient sql;

    BackupLines(JdbcClient sql) {
        this.sql = sql;
    }

    boolean addPlan(UUID id, int number, BackupPlan plan, Written written) {
        return line(ADD_PLAN, id, written)
                        .param("number", number)
                        .param("system", plan.system())
                        .param("medium", plan.medium().id())
                        .param("method", plan.method())
                        .param("generations", plan.generations())
                        .param("days", plan.days())
                        .param("offsite", plan.offsite())
                        .param("reachable", plan.reachable())
                        .param("ended", plan.ended())
                        .update()
                > 0;
    }

    boolean addCopy(UUID id, BackupCopy copy) {
        return line(ADD_COPY, id, copy.written())
                        .param("copy", copy.number())
                        .param("taken", copy.takenAt().atOffset(UTC))
                        .param("hashes", copy.hashes().text())
                        .update()
                > 0;
    }

    boolean addTurn(UUID id, CopyTurn turn) {
        return line(ADD_TURN, id, turn.written())
                        .param("copy", turn.copy())
                        .param("number", turn.number())
                        .param("standing", turn.standing().name())
                        .param("since", turn.since())
                        .update()
                > 0;
    }

    boolean addDrill(UUID id, RestoreDrill drill) {
        return line(ADD_DRILL, id, drill.written())
                        .param("number", drill.number())
                        .param("copy", drill.copy().number())
                        .param("started", drill.startedAt().atOffset(UTC))
                        .param("finished", drill.finishedAt().atOffset(UTC))
                        .param("restored", drill.restored())
                        .param("hashes", drill.hashes().text())
                        .param("note", drill.note())
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec line(String statement, UUID id, Written written) {
        return sql.sql(statement)
                .param("id", id)
                .param("at", written.at().atOffset(UTC))
                .param("by", written.by());
    }
}
