package jp.musubi.platform.records.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.UnitHistory;
import jp.musubi.platform.records.UnitHistory.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 単位の出来事。取消 and 取消UNDO stand beside the versions; both are added, never changed. Behind the unit's lock. Of a letter
 * that was erased the versions are gone, too.
 */
@Component
class UnitTurns {

    private static final String ADD = """
            insert into records.unit_turn (person_id, unit_id, number, kind, version, at)
            select :person, :unit, count(*) + 1, :kind, :version, :at
              from records.unit_turn
             where person_id = :person
               and unit_id = :unit
            """;

    private static final String LAST_WITHDRAWAL = """
            select at
              from records.unit_turn
             where person_id = :person
               and unit_id = :unit
               and kind = 'WITHDRAWN'
             order by number desc
             limit 1
            """;

    private static final String ALL = """
            select 'REGISTERED' as kind, version, received_at as at, encode(sha256, 'hex') as sha256, 0 as number
              from records.submission
             where person_id = :person
               and unit_id = :unit
            union all
            select 'REGISTERED', version, received_at, encode(sha256, 'hex'), 0
              from records.letter_document
             where person_id = :person
               and unit_id = :unit
            union all
            select kind, version, at, null, number
              from records.unit_turn
             where person_id = :person
               and unit_id = :unit
             order by version, number
            """;

    private final JdbcClient database;

    UnitTurns(JdbcClient database) {
        this.database = database;
    }

    void add(Unit unit, UnitHistory.Kind kind, Instant at) {
        of(unit, ADD)
                .param("kind", kind.name())
                .param("version", unit.version())
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Instant> findLastWithdrawal(Unit unit) {
        return of(unit, LAST_WITHDRAWAL)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Oldest first. */
    List<Turn> list(Unit unit) {
        return of(unit, ALL)
                .query((row, number) -> new Turn(
                        UnitHistory.Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")))
                .list();
    }

    private JdbcClient.StatementSpec of(Unit unit, String sql) {
        return database.sql(sql).param("person", unit.person().value()).param("unit", unit.id());
    }
}
