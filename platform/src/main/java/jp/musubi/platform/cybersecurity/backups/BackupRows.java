package jp.musubi.platform.cybersecurity.backups;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 控えの表を読む。Every query names the facility. */
@Component
class BackupRows {

    private static final String ADD = """
            insert into cybersecurity.backup_set (backup, facility, prefecture, begun_at, begun_by)
            values (:id, :facility, :prefecture, :at, :by)
            """;

    private static final String PLANS = """
            select p.backup, p.system, p.medium, p.method, p.generations, p.days, p.offsite, p.reachable, p.ended,
                   p.at, p.by_whom
              from cybersecurity.backup_plan p
              join cybersecurity.backup_set s on s.backup = p.backup
             where s.facility = :facility
             order by s.begun_at, s.backup, p.number
            """;

    private static final String COPIES = """
            select c.backup, c.copy, c.taken_at, c.hashes, c.at, c.by_whom
              from cybersecurity.backup_copy c
              join cybersecurity.backup_set s on s.backup = c.backup
             where s.facility = :facility
             order by c.taken_at desc, c.copy desc
            """;

    private static final String TURNS = """
            select t.backup, t.copy, t.number, t.standing, t.since, t.at, t.by_whom
              from cybersecurity.backup_turn t
              join cybersecurity.backup_set s on s.backup = t.backup
             where s.facility = :facility
             order by t.copy, t.number
            """;

    private static final String DRILLS = """
            select d.backup, d.number, d.copy, d.started_at, d.finished_at, d.restored, d.hashes, d.note, d.at, d.by_whom
              from cybersecurity.restore_drill d
              join cybersecurity.backup_set s on s.backup = d.backup
             where s.facility = :facility
             order by d.started_at desc, d.number desc
            """;

    private final JdbcClient sql;

    BackupRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line with the set that it belongs to. */
    private record Of<T>(UUID set, T line) {}

    /** Reads the line of a row. */
    private interface Read<T> {
        T line(ResultSet row) throws SQLException;
    }

    void add(UUID id, Facility facility, Written written) {
        sql.sql(ADD)
                .param("id", id)
                .param("facility", facility.code().digits())
                .param("prefecture", facility.prefecture())
                .param("at", written.at().atOffset(UTC))
                .param("by", written.by())
                .update();
    }

    List<BackupSet> list(FacilityCode facility) {
        List<Of<BackupSet.PlanLine>> plans =
                lines(PLANS, facility, row -> new BackupSet.PlanLine(plan(row), written(row)));
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Of<CopyTurn>> turns = lines(TURNS, facility, BackupRows::turn);
        List<Of<Function<List<CopyTurn>, BackupCopy>>> copies = lines(COPIES, facility, BackupRows::copy);
        List<Of<Function<List<BackupCopy>, RestoreDrill>>> drills = lines(DRILLS, facility, BackupRows::drill);
        List<BackupSet> sets = new ArrayList<>();
        for (UUID id : plans.stream().map(Of::set).distinct().toList()) {
            List<CopyTurn> own = of(turns, id);
            List<BackupCopy> kept =
                    of(copies, id).stream().map(make -> make.apply(own)).toList();
            sets.add(new BackupSet(
                    id,
                    facility,
                    of(plans, id),
                    kept,
                    of(drills, id).stream().map(make -> make.apply(kept)).toList()));
        }
        return Collections.unmodifiableList(sets);
    }

    private <T> List<Of<T>> lines(String query, FacilityCode facility, Read<T> read) {
        return sql.sql(query)
                .param("facility", facility.digits())
                .query((row, place) -> new Of<>(row.getObject("backup", UUID.class), read.line(row)))
                .list();
    }

    private static <T> List<T> of(List<Of<T>> lines, UUID set) {
        return lines.stream()
                .filter(each -> each.set().equals(set))
                .map(Of::line)
                .toList();
    }

    private static BackupPlan plan(ResultSet row) throws SQLException {
        return new BackupPlan(
                row.getString("system"),
                Medium.find(row.getString("medium")).orElseThrow(),
                row.getString("method"),
                row.getInt("generations"),
                row.getInt("days"),
                row.getBoolean("offsite"),
                row.getBoolean("reachable"),
                row.getBoolean("ended"));
    }

    private static CopyTurn turn(ResultSet row) throws SQLException {
        return new CopyTurn(
                row.getInt("copy"),
                row.getInt("number"),
                Standing.valueOf(row.getString("standing")),
                row.getObject("since", LocalDate.class),
                written(row));
    }

    private static Function<List<CopyTurn>, BackupCopy> copy(ResultSet row) throws SQLException {
        int number = row.getInt("copy");
        Instant taken = instant(row, "taken_at");
        FileHashes hashes = FileHashes.parse(row.getString("hashes")).orElseThrow();
        Written written = written(row);
        return turns -> new BackupCopy(
                number,
                taken,
                hashes,
                turns.stream().filter(turn -> turn.copy() == number).toList(),
                written);
    }

    private static Function<List<BackupCopy>, RestoreDrill> drill(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        int copy = row.getInt("copy");
        Instant started = instant(row, "started_at");
        Instant finished = instant(row, "finished_at");
        boolean restored = row.getBoolean("restored");
        FileHashes hashes = FileHashes.parse(row.getString("hashes")).orElseThrow();
        String note = row.getString("note");
        Written written = written(row);
        return copies -> new RestoreDrill(
                number,
                copies.stream()
                        .filter(each -> each.number() == copy)
                        .findFirst()
                        .orElseThrow(),
                started,
                finished,
                restored,
                hashes,
                note,
                written);
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(instant(row, "at"), row.getString("by_whom"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
