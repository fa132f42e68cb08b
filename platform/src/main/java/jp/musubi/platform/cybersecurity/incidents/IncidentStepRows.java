package jp.musubi.platform.cybersecurity.incidents;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** した手順の表。 */
@Component
class IncidentStepRows {

    private static final String ADD = """
            insert into cybersecurity.incident_step (incident, line, number, done_at, note, at, by_whom)
            values (:incident, :line, :number, :done, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String NEWEST = """
            select distinct on (line) line, number, done_at, note, by_whom
              from cybersecurity.incident_step
             where incident = :incident
             order by line, number desc
            """;

    private final JdbcClient sql;

    IncidentStepRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(UUID incident, StepDone step, Instant at) {
        return sql.sql(ADD)
                        .param("incident", incident)
                        .param("line", step.line())
                        .param("number", step.number())
                        .param("done", step.doneAt().atOffset(UTC))
                        .param("note", step.note())
                        .param("at", at.atOffset(UTC))
                        .param("by", step.by())
                        .update()
                > 0;
    }

    List<StepDone> list(UUID incident) {
        return sql.sql(NEWEST)
                .param("incident", incident)
                .query((row, place) -> new StepDone(
                        row.getString("line"),
                        row.getInt("number"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("note"),
                        row.getString("by_whom")))
                .list();
    }
}
