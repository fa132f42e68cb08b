package jp.musubi.platform.records.ledger;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.records.SubmissionFigures;
import jp.musubi.platform.records.SubmissionFigures.Day;
import jp.musubi.platform.records.SubmissionFigures.RuleCount;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付簿を数える。 */
@Component
public class FigureRows {

    private static final String DAYS = """
            select day, state, count(*)
              from records.submission_entry
             where facility = :facility and day between :from and :until
             group by day, state
            """;

    private static final String RULES = """
            select rule, count(*)
              from records.submission_entry e
              cross join lateral unnest(string_to_array(e.rules, ',')) as rule
             where e.facility = :facility and e.day between :from and :until
             group by rule
             order by count(*) desc, rule
             limit 100
            """;

    private static final String LETTERS = """
            select state, count(*)
              from records.letter_box
             where facility = :facility and box = 'OUT' and registered_at >= :begin and registered_at < :end
             group by state
            """;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JdbcClient sql;

    FigureRows(JdbcClient sql) {
        this.sql = sql;
    }

    public SubmissionFigures count(FacilityCode facility, LocalDate from, LocalDate until) {
        return new SubmissionFigures(
                from, until, days(facility, from, until), rules(facility, from, until), letters(facility, from, until));
    }

    private List<Day> days(FacilityCode facility, LocalDate from, LocalDate until) {
        Map<LocalDate, Map<SubmissionState, Integer>> days = new TreeMap<>(Comparator.reverseOrder());
        period(DAYS, facility, from, until).query((ResultSet row) -> {
            days.computeIfAbsent(row.getObject(1, LocalDate.class), day -> new EnumMap<>(SubmissionState.class))
                    .put(SubmissionState.valueOf(row.getString(2)), row.getInt(3));
        });
        List<Day> list = new ArrayList<>();
        days.forEach((day, counts) -> list.add(new Day(day, counts)));
        return list;
    }

    private List<RuleCount> rules(FacilityCode facility, LocalDate from, LocalDate until) {
        return period(RULES, facility, from, until)
                .query((row, place) -> new RuleCount(row.getString(1), row.getInt(2)))
                .list();
    }

    private Map<String, Integer> letters(FacilityCode facility, LocalDate from, LocalDate until) {
        Map<String, Integer> letters = new HashMap<>();
        sql.sql(LETTERS)
                .param("facility", facility.digits())
                .param("begin", from.atStartOfDay(JAPAN).toInstant().atOffset(UTC))
                .param("end", until.plusDays(1).atStartOfDay(JAPAN).toInstant().atOffset(UTC))
                .query((ResultSet row) -> {
                    letters.put(row.getString(1), row.getInt(2));
                });
        return letters;
    }

    private JdbcClient.StatementSpec period(String statement, FacilityCode facility, LocalDate from, LocalDate until) {
        return sql.sql(statement)
                .param("facility", facility.digits())
                .param("from", from)
                .param("until", until);
    }
}
