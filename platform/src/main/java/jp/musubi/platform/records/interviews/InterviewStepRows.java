package jp.musubi.platform.records.interviews;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code records.interview_step}. Added, never changed. */
@Repository
class InterviewStepRows {

    private static final String ADD = """
        insert into records.interview_step (
               person_id, interview_id, step, act, to_state, who, proxy, facility, done_by, done_at)
        select :person, :interview, coalesce(max(step), 0) + 1, :act, :to, :who, :proxy, :facility, :by, :at
          from records.interview_step
         where person_id = :person and interview_id = :interview
        """;

    private static final String LIST = """
        select step, act, to_state, who, proxy, facility, done_by, done_at
          from records.interview_step
         where person_id = :person and interview_id = :interview
         order by step
        """;

    private final JdbcClient database;

    InterviewStepRows(JdbcClient database) {
        this.database = database;
    }

    /** Of one whose row is locked, so that the numbers are without gaps. */
    void add(Interview.Id id, InterviewTurns.Turn turn, InterviewStep.Doer doer, Instant at) {
        FacilityCode facility = doer.facility();
        of(ADD, id)
                .param("act", turn.act().name())
                .param("to", turn.to().name())
                .param("who", turn.who().name())
                .param("proxy", doer.proxy(), Types.OTHER)
                .param("facility", facility == null ? null : facility.digits(), Types.VARCHAR)
                .param("by", doer.by(), Types.VARCHAR)
                .param("at", at.atOffset(UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The first one first. */
    List<InterviewStep> list(Interview.Id id) {
        return of(LIST, id).query(InterviewStepRows::step).list();
    }

    private JdbcClient.StatementSpec of(String sql, Interview.Id id) {
        return database.sql(sql).param("person", id.person().value()).param("interview", id.interview());
    }

    private static InterviewStep step(ResultSet row, int number) throws SQLException {
        return new InterviewStep(
                row.getInt("step"),
                InterviewAct.valueOf(row.getString("act")),
                InterviewState.valueOf(row.getString("to_state")),
                InterviewActor.valueOf(row.getString("who")),
                row.getObject("proxy", UUID.class),
                facility(row.getString("facility")),
                row.getString("done_by"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable FacilityCode facility(@Nullable String code) {
        return code == null ? null : new FacilityCode(code);
    }
}
