package jp.musubi.platform.cybersecurity.surveys;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 督促の表。 */
@Component
class SurveyReminderRows {

    private static final String ADD = """
            insert into cybersecurity.survey_reminder (survey, prefecture, number, at, by_whom)
            values (:survey, :prefecture, :number, :at, :by)
            on conflict do nothing
            """;

    private static final String LIST = """
            select prefecture, number, at, by_whom
              from cybersecurity.survey_reminder
             where survey = :survey and (prefecture = '' or :prefecture = '' or prefecture = :prefecture)
             order by at desc, prefecture, number
             limit 200
            """;

    private final JdbcClient sql;

    SurveyReminderRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(String survey, Reminder reminder) {
        return sql.sql(ADD)
                        .param("survey", survey)
                        .param("prefecture", reminder.prefecture())
                        .param("number", reminder.number())
                        .param("at", reminder.at().atOffset(UTC))
                        .param("by", reminder.by())
                        .update()
                > 0;
    }

    /** Newest first, with those to all of the country. @param prefecture empty for all */
    List<Reminder> list(String survey, String prefecture) {
        return sql.sql(LIST)
                .param("survey", survey)
                .param("prefecture", prefecture)
                .query((row, place) -> new Reminder(
                        row.getString("prefecture"),
                        row.getInt("number"),
                        instant(row.getObject("at", OffsetDateTime.class)),
                        row.getString("by_whom")))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
