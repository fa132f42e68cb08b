package jp.musubi.platform.cybersecurity.surveys;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 答えの表。Every query names the facility, but for who has handed in. */
@Component
class SurveySheetRows {

    private static final String ADD = """
            insert into cybersecurity.survey_sheet
                   (survey, facility, number, prefecture, band, submitted, answers, at, by_whom)
            values (:survey, :facility, :number, :prefecture, :band, :submitted, :answers, :at, :by)
            on conflict do nothing
            """;

    private static final String LIST = """
            select number, band, submitted, answers, at, by_whom
              from cybersecurity.survey_sheet
             where survey = :survey and facility = :facility
             order by number desc
             limit 500
            """;

    /** Index: survey_sheets_in. */
    private static final String IN = """
            select distinct facility
              from cybersecurity.survey_sheet
             where survey = :survey and submitted and prefecture = :prefecture
            """;

    private final JdbcClient sql;

    SurveySheetRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when somebody else was faster. */
    boolean add(String survey, Facility facility, SurveySheet sheet) {
        return sql.sql(ADD)
                        .param("survey", survey)
                        .param("facility", facility.code().digits())
                        .param("number", sheet.number())
                        .param("prefecture", facility.prefecture())
                        .param("band", sheet.band())
                        .param("submitted", sheet.submitted())
                        .param("answers", SurveySheet.text(sheet.answers()))
                        .param("at", sheet.at().atOffset(UTC))
                        .param("by", sheet.by())
                        .update()
                > 0;
    }

    /** Newest first. */
    List<SurveySheet> list(String survey, FacilityCode facility) {
        return sql.sql(LIST)
                .param("survey", survey)
                .param("facility", facility.digits())
                .query((row, place) -> new SurveySheet(
                        row.getInt("number"),
                        row.getString("band"),
                        row.getBoolean("submitted"),
                        SurveySheet.answers(row.getString("answers")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }

    /** Codes of those of the prefecture that handed in. */
    Set<String> handedIn(String survey, String prefecture) {
        return new HashSet<>(sql.sql(IN)
                .param("survey", survey)
                .param("prefecture", prefecture)
                .query((row, place) -> row.getString("facility"))
                .list());
    }
}
