package jp.musubi.platform.cybersecurity.bcp;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 訓練の行。 */
@Component
class DrillRows {

    private static final String ADD = """
            insert into cybersecurity.bcp_drill (drill, facility, script, begun_at, begun_by)
            values (:drill, :facility, :script, :at, :by)
            """;

    private static final String ADD_STEP = """
            insert into cybersecurity.bcp_drill_step (drill, step, done_at, evidence, at, by_whom)
            values (:drill, :step, :done, :evidence, :at, :by)
            on conflict do nothing
            """;

    private static final String LIST = """
            select drill, script, begun_at, begun_by
              from cybersecurity.bcp_drill
             where facility = :facility
             order by begun_at desc, drill
            """;

    private static final String STEPS = """
            select s.drill, s.step, s.done_at, s.evidence, s.by_whom
              from cybersecurity.bcp_drill_step s
              join cybersecurity.bcp_drill d on d.drill = s.drill
             where d.facility = :facility
             order by s.step
            """;

    private final JdbcClient sql;

    DrillRows(JdbcClient sql) {
        this.sql = sql;
    }

    private record Of(UUID drill, Drill.Done done) {}

    void add(FacilityCode facility, Drill drill) {
        sql.sql(ADD)
                .param("drill", drill.id())
                .param("facility", facility.digits())
                .param("script", drill.script().id())
                .param("at", drill.begunAt().atOffset(UTC))
                .param("by", drill.by())
                .update();
    }

    boolean addStep(UUID drill, Drill.Done done, Instant at) {
        return sql.sql(ADD_STEP)
                        .param("drill", drill)
                        .param("step", done.step())
                        .param("done", done.at().atOffset(UTC))
                        .param("evidence", done.evidence())
                        .param("at", at.atOffset(UTC))
                        .param("by", done.by())
                        .update()
                > 0;
    }

    List<Drill> list(FacilityCode facility) {
        Map<UUID, List<Drill.Done>> done = sql
                .sql(STEPS)
                .param("facility", facility.digits())
                .query((row, place) -> new Of(
                        row.getObject("drill", UUID.class),
                        new Drill.Done(
                                row.getInt("step"),
                                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                                row.getString("evidence"),
                                row.getString("by_whom"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::drill, Collectors.mapping(Of::done, Collectors.toList())));
        return sql.sql(LIST)
                .param("facility", facility.digits())
                .query((row, place) -> {
                    UUID id = row.getObject("drill", UUID.class);
                    return new Drill(
                            id,
                            DrillScript.find(row.getString("script")).orElseThrow(),
                            row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                            done.getOrDefault(id, List.of()),
                            row.getString("begun_by"));
                })
                .list();
    }
}
