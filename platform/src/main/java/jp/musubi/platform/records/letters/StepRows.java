package jp.musubi.platform.records.letters;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.letter_step}. Added, never changed. */
@Repository
class StepRows {

    private static final String ADD = """
            insert into records.letter_step (
                   person_id, letter_id, step, act, from_state, to_state,
                   who, facility, done_by, way, reason, done_at)
            select :person, :letter, coalesce(max(step), 0) + 1, :act, :from, :to,
                   :who, :facility, :by, :way, :reason, :at
              from records.letter_step
             where person_id = :person and letter_id = :letter
            """;

    private static final String LIST = """
            select step, act, from_state, to_state, who, facility, done_by, way, reason, done_at
              from records.letter_step
             where person_id = :person and letter_id = :letter
             order by step
            """;

    private final JdbcClient database;

    StepRows(JdbcClient database) {
        this.database = database;
    }

    /** Of a letter whose row is locked, so that the numbers are without gaps. */
    void add(Letter.Id id, Turn turn, Step.Doer doer, Instant at) {
        DeliveryState from = turn.from();
        FacilityCode facility = doer.facility();
        of(ADD, id)
                .param("act", turn.act().name())
                .param("from", from == null ? null : from.name(), Types.VARCHAR)
                .param("to", turn.to().name())
                .param("who", turn.who().name())
                .param("facility", facility == null ? null : facility.digits(), Types.VARCHAR)
                .param("by", doer.by(), Types.VARCHAR)
                .param("way", doer.way(), Types.VARCHAR)
                .param("reason", doer.reason(), Types.VARCHAR)
                .param("at", at.atOffset(UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** All steps, the first one first. */
    List<Step> list(Letter.Id id) {
        return of(LIST, id).query(StepRows::step).list();
    }

    private JdbcClient.StatementSpec of(String sql, Letter.Id id) {
        return database.sql(sql).param("person", id.person().value()).param("letter", id.unit());
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_state");
        return new Step(
                row.getInt("step"),
                LetterAct.valueOf(row.getString("act")),
                from == null ? null : DeliveryState.valueOf(from),
                DeliveryState.valueOf(row.getString("to_state")),
                LetterActor.valueOf(row.getString("who")),
                facility(row.getString("facility")),
                row.getString("done_by"),
                row.getString("way"),
                row.getString("reason"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable FacilityCode facility(@Nullable String code) {
        return code == null ? null : new FacilityCode(code);
    }
}
