package jp.musubi.platform.cybersecurity.surveys;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 数えの表。Changed in the transaction of what is handed in, so that nobody reads all sheets. */
@Component
class SurveyTallyRows {

    /** Counted under the empty question: handed in at all. */
    static final String IN = "IN";

    private static final String CHANGE = """
            insert into cybersecurity.survey_tally (survey, question, prefecture, band, answer, facilities)
            values (:survey, :question, :prefecture, :band, :answer, :by)
            on conflict (survey, question, prefecture, band, answer)
            do update set facilities = cybersecurity.survey_tally.facilities + excluded.facilities
            """;

    private static final String COUNT = """
            select question, prefecture, band, answer, facilities
              from cybersecurity.survey_tally
             where survey = :survey and (:prefecture = '' or prefecture = :prefecture) and facilities > 0
             order by prefecture, band
            """;

    /** All counts of one question and of who handed in; of the other questions only their sums. */
    private static final String COUNT_ONE = """
            select question, prefecture, band, answer, facilities
              from cybersecurity.survey_tally
             where survey = :survey and question in ('', :question)
               and (:prefecture = '' or prefecture = :prefecture) and facilities > 0
            union all
            select question, '', '', answer, sum(facilities)
              from cybersecurity.survey_tally
             where survey = :survey and question not in ('', :question)
               and (:prefecture = '' or prefecture = :prefecture) and facilities > 0
             group by question, answer
             order by prefecture, band
            """;

    private final JdbcClient sql;

    SurveyTallyRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many gave that answer. */
    record Count(String question, String prefecture, String band, String answer, long facilities) {}

    /** @param by 1 for a sheet that counts from now, -1 for one that does not any more */
    void change(String survey, String prefecture, String band, Map<String, String> answers, int by) {
        change(survey, prefecture, band, "", IN, by);
        answers.forEach((question, answer) -> change(survey, prefecture, band, question, answer, by));
    }

    private void change(String survey, String prefecture, String band, String question, String answer, int by) {
        sql.sql(CHANGE)
                .param("survey", survey)
                .param("question", question)
                .param("prefecture", prefecture)
                .param("band", band)
                .param("answer", answer)
                .param("by", by)
                .update();
    }

    /** @param prefecture empty for all */
    List<Count> count(String survey, String prefecture) {
        return read(sql.sql(COUNT).param("survey", survey).param("prefecture", prefecture));
    }

    /** Of the other questions prefecture and band are empty. */
    List<Count> countOne(String survey, String question, String prefecture) {
        return read(sql.sql(COUNT_ONE)
                .param("survey", survey)
                .param("question", question)
                .param("prefecture", prefecture));
    }

    private static List<Count> read(JdbcClient.StatementSpec asked) {
        return asked.query((row, place) -> new Count(
                        row.getString("question"),
                        row.getString("prefecture"),
                        row.getString("band"),
                        row.getString("answer"),
                        row.getLong("facilities")))
                .list();
    }
}
