package jp.musubi.platform.cybersecurity.surveys;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り込んだ調査の表。 */
@Component
class SurveyRows {

    private static final String ADD = """
            insert into cybersecurity.survey (survey, name, opens, closes, kinds, questions, taken_at, taken_by)
            values (:survey, :name, :opens, :closes, :kinds, :questions, :at, :by)
            on conflict do nothing
            """;

    private static final String ALL = """
            select survey, name, opens, closes, kinds, questions
              from cybersecurity.survey
             order by survey
            """;

    private final JdbcClient sql;

    SurveyRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A survey as it is kept: questions as they were sent. */
    record Loaded(String id, String name, LocalDate opens, LocalDate closes, String kinds, String questions) {

        Survey survey() {
            return new Survey(
                    id,
                    name,
                    opens,
                    closes,
                    ShippedSurveys.kinds(kinds),
                    SurveyFile.read(questions).questions());
        }
    }

    boolean add(Loaded survey, Instant at, String by) {
        return sql.sql(ADD)
                        .param("survey", survey.id())
                        .param("name", survey.name())
                        .param("opens", survey.opens())
                        .param("closes", survey.closes())
                        .param("kinds", survey.kinds())
                        .param("questions", survey.questions())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    List<Loaded> list() {
        return sql.sql(ALL)
                .query((row, place) -> new Loaded(
                        row.getString("survey"),
                        row.getString("name"),
                        row.getObject("opens", LocalDate.class),
                        row.getObject("closes", LocalDate.class),
                        row.getString("kinds"),
                        row.getString("questions")))
                .list();
    }
}
