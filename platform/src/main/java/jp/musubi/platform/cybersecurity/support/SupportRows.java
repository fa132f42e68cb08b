package jp.musubi.platform.cybersecurity.support;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 応募と選定の表。 */
@Component
class SupportRows {

    private static final String APPLY = """
            insert into cybersecurity.support_application
                   (year, facility, number, prefecture, band, record, parts, words, withdrawn, at, by_whom)
            values (:year, :facility, :number, left(:facility, 2), :band, :record, :parts, :words, :withdrawn, :at, :by)
            on conflict do nothing
            """;

    private static final String CHOOSE = """
            insert into cybersecurity.support_choice
                   (year, facility, number, prefecture, verdict, place, reasons, words, at, by_whom)
            values (:year, :facility, :number, left(:facility, 2), :verdict, :place, :reasons, :words, :at, :by)
            on conflict do nothing
            """;

    /** Index: support_of_prefecture. */
    private static final String APPLIED = """
            select distinct on (facility) facility, number, band, record, parts, words, withdrawn, at, by_whom
              from cybersecurity.support_application
             where year = :year and (:prefecture = '' or prefecture = :prefecture)
               and (:facility = '' or facility = :facility)
             order by facility, number desc
            """;

    /** Index: choices_of_prefecture. */
    private static final String CHOSEN = """
            select distinct on (facility) facility, number, verdict, place, reasons, words, at, by_whom
              from cybersecurity.support_choice
             where year = :year and (:prefecture = '' or prefecture = :prefecture)
               and (:facility = '' or facility = :facility)
             order by facility, number desc
            """;

    private final JdbcClient sql;

    SupportRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean apply(int year, SupportApplication application) {
        SupportApplication.Said said = application.said();
        return sql.sql(APPLY)
                        .param("year", year)
                        .param("facility", application.facility().digits())
                        .param("number", application.number())
                        .param("band", said.band())
                        .param("record", said.record())
                        .param("parts", SupportWord.text(said.parts()))
                        .param("words", said.words())
                        .param("withdrawn", said.withdrawn())
                        .param("at", application.at().atOffset(UTC))
                        .param("by", application.by())
                        .update()
                > 0;
    }

    boolean choose(int year, SupportChoice choice) {
        SupportChoice.Said said = choice.said();
        return sql.sql(CHOOSE)
                        .param("year", year)
                        .param("facility", choice.facility().digits())
                        .param("number", choice.number())
                        .param("verdict", said.verdict().name())
                        .param("place", said.place())
                        .param("reasons", SupportWord.text(said.reasons()))
                        .param("words", said.words())
                        .param("at", choice.at().atOffset(UTC))
                        .param("by", choice.by())
                        .update()
                > 0;
    }

    /** By code. @param prefecture empty for all @param facility empty for all */
    List<SupportApplication> applications(int year, String prefecture, String facility) {
        return sql.sql(APPLIED)
                .param("year", year)
                .param("prefecture", prefecture)
                .param("facility", facility)
                .query((row, place) -> new SupportApplication(
                        new FacilityCode(row.getString("facility")),
                        row.getInt("number"),
                        new SupportApplication.Said(
                                row.getString("band"),
                                row.getString("record"),
                                SupportWord.of(SupportWord.PARTS, row.getString("parts")),
                                row.getString("words"),
                                row.getBoolean("withdrawn")),
                        instant(row.getObject("at", OffsetDateTime.class)),
                        row.getString("by_whom")))
                .list();
    }

    List<SupportChoice> choices(int year, String prefecture, String facility) {
        return sql.sql(CHOSEN)
                .param("year", year)
                .param("prefecture", prefecture)
                .param("facility", facility)
                .query((row, place) -> new SupportChoice(
                        new FacilityCode(row.getString("facility")),
                        row.getInt("number"),
                        new SupportChoice.Said(
                                SupportChoice.Verdict.valueOf(row.getString("verdict")),
                                row.getInt("place"),
                                SupportWord.of(SupportWord.REASONS, row.getString("reasons")),
                                row.getString("words")),
                        instant(row.getObject("at", OffsetDateTime.class)),
                        row.getString("by_whom")))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
