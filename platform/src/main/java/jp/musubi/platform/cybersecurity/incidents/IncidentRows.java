package jp.musubi.platform.cybersecurity.incidents;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 出来事の表。The agency's own stand under an empty facility. Every line of a turn or a fact is added behind the others, under the incident's lock. */
@Component
class IncidentRows {

    private static final String ADD = """
            insert into cybersecurity.incident (incident, facility, prefecture, noticed_at, opened_at, opened_by)
            values (:id, :facility, :prefecture, :noticed, :at, :by)
            """;

    private static final String OF_FACILITY = """
            select incident, facility, prefecture, noticed_at, opened_at, opened_by
              from cybersecurity.incident
             where facility = :facility
             order by opened_at desc, incident
             limit 100
            """;

    private static final String FIND = """
            select incident, facility, prefecture, noticed_at, opened_at, opened_by
              from cybersecurity.incident
             where incident = :id
            """;

    private static final String ADD_TURN = """
            insert into cybersecurity.incident_turn (incident, number, state, note, at, by_whom)
            values (:id, :number, :state, :note, :at, :by)
            on conflict do nothing
            """;

    private static final String TURNS = """
            select number, state, note, at, by_whom
              from cybersecurity.incident_turn
             where incident = :id
             order by number
            """;

    private static final String ADD_FACT = """
            insert into cybersecurity.incident_fact (incident, fact, number, value, at, by_whom)
            select :id, :fact, coalesce(max(number), 0) + 1, :value, :at, :by
              from cybersecurity.incident_fact
             where incident = :id and fact = :fact
            """;

    private static final String FACTS = """
            select distinct on (fact) fact, value
              from cybersecurity.incident_fact
             where incident = :id
             order by fact, number desc
            """;

    private final JdbcClient sql;

    IncidentRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Incident incident) {
        sql.sql(ADD)
                .param("id", incident.id())
                .param("facility", digits(incident.facility()))
                .param("prefecture", incident.prefecture())
                .param("noticed", incident.noticedAt().atOffset(UTC))
                .param("at", incident.openedAt().atOffset(UTC))
                .param("by", incident.openedBy())
                .update();
    }

    List<Incident> list(@Nullable FacilityCode facility) {
        return sql.sql(OF_FACILITY)
                .param("facility", digits(facility))
                .query((row, place) -> incident(row))
                .list();
    }

    Optional<Incident> find(UUID id) {
        return sql.sql(FIND)
                .param("id", id)
                .query((row, place) -> incident(row))
                .optional();
    }

    /** Whether it was added; false when somebody else was faster. */
    boolean addTurn(UUID incident, Turn turn) {
        return sql.sql(ADD_TURN)
                        .param("id", incident)
                        .param("number", turn.number())
                        .param("state", turn.state().id())
                        .param("note", turn.note())
                        .param("at", turn.at().atOffset(UTC))
                        .param("by", turn.by())
                        .update()
                > 0;
    }

    List<Turn> turns(UUID incident) {
        return sql.sql(TURNS)
                .param("id", incident)
                .query((row, place) -> new Turn(
                        row.getInt("number"),
                        State.find(row.getString("state")).orElseThrow(),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    void addFact(UUID incident, String fact, String value, Instant at, String by) {
        sql.sql(ADD_FACT)
                .param("id", incident)
                .param("fact", fact)
                .param("value", value)
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .update();
    }

    Facts facts(UUID incident) {
        Map<String, String> values = new HashMap<>();
        sql.sql(FACTS)
                .param("id", incident)
                .query((row, place) -> Map.entry(row.getString("fact"), row.getString("value")))
                .list()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return new Facts(values);
    }

    private static String digits(@Nullable FacilityCode facility) {
        return facility == null ? "" : facility.digits();
    }

    private static Incident incident(ResultSet row) throws SQLException {
        String facility = row.getString("facility");
        return new Incident(
                row.getObject("incident", UUID.class),
                facility.isEmpty() ? null : new FacilityCode(facility),
                row.getString("prefecture"),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"));
    }
}
