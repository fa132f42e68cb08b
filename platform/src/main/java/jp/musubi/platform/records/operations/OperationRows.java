package jp.musubi.platform.records.operations;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.records.OperationFigures.Step;
import jp.musubi.platform.records.SubmissionFigures.RuleCount;
import jp.musubi.platform.records.SubmissionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付簿と紹介状の箱を、施設を問わずに数える。 */
@Component
class OperationRows {

    private static final int MOST_RULES = 10;

    private static final String STEPS = """
            select floor(extract(epoch from received_at) / :step) * :step as begin, state, count(*)
              from records.submission_entry
             where received_at >= :since
             group by 1, 2
            """;

    private static final String RULES = """
            select rule, count(*)
              from records.submission_entry e
              cross join lateral unnest(string_to_array(e.rules, ',')) as rule
             where e.received_at >= :since
             group by rule
             order by count(*) desc, rule
             limit :most
            """;

    private static final String LETTERS = """
            select state, count(*)
              from records.letter_box
             where box = 'IN' and state in ('WAITING', 'OPENABLE', 'OPENED')
             group by state
            """;

    private static final String QUEUE = """
            select count(*)
              from records.submission_waiting
            """;

    private final JdbcClient sql;

    OperationRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Step> steps(Instant since, Duration step) {
        Map<Instant, Map<SubmissionState, Integer>> steps = new TreeMap<>(Comparator.reverseOrder());
        sql.sql(STEPS).param("step", step.toSeconds()).param("since", at(since)).query((ResultSet row) -> {
            steps.computeIfAbsent(Instant.ofEpochSecond(row.getLong(1)), begin -> new EnumMap<>(SubmissionState.class))
                    .put(SubmissionState.valueOf(row.getString(2)), row.getInt(3));
        });
        List<Step> list = new ArrayList<>();
        steps.forEach((begin, counts) -> list.add(new Step(begin, counts)));
        return list;
    }

    List<RuleCount> rules(Instant since) {
        return sql.sql(RULES)
                .param("since", at(since))
                .param("most", MOST_RULES)
                .query((row, place) -> new RuleCount(row.getString(1), row.getInt(2)))
                .list();
    }

    Map<String, Integer> letters() {
        Map<String, Integer> letters = new HashMap<>();
        sql.sql(LETTERS).query((ResultSet row) -> {
            letters.put(row.getString(1), row.getInt(2));
        });
        return letters;
    }

    int waiting() {
        return sql.sql(QUEUE).query((row, place) -> row.getInt(1)).single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(UTC);
    }
}
