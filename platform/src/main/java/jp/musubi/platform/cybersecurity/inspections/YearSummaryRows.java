package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 送ったまとめの行。 */
@Component
class YearSummaryRows {

    private static final String ADD = """
            insert into cybersecurity.inspection_summary
                   (prefecture, year, number, planned, visited, advised, advice, unsettled, overdue, frequent, at, by_whom)
            values (:prefecture, :year, :number, :planned, :visited, :advised, :advice, :unsettled, :overdue, :frequent,
                    :at, :by)
            on conflict do nothing
            """;

    private static final String LIST = """
            select distinct on (prefecture)
                   prefecture, number, planned, visited, advised, advice, unsettled, overdue, frequent, at, by_whom
              from cybersecurity.inspection_summary
             where year = :year
             order by prefecture, number desc
            """;

    private final JdbcClient sql;

    YearSummaryRows(JdbcClient sql) {
        this.sql = sql;
    }

    boolean add(FiscalYear year, SumUp.Sent sent) {
        YearSummary summary = sent.summary();
        return sql.sql(ADD)
                        .param("prefecture", sent.prefecture())
                        .param("year", year.year())
                        .param("number", sent.number())
                        .param("planned", summary.planned())
                        .param("visited", summary.visited())
                        .param("advised", summary.advised())
                        .param("advice", summary.advice())
                        .param("unsettled", summary.unsettled())
                        .param("overdue", summary.overdue())
                        .param("frequent", summary.frequent())
                        .param("at", sent.at().atOffset(UTC))
                        .param("by", sent.by())
                        .update()
                > 0;
    }

    List<SumUp.Sent> list(FiscalYear year) {
        return sql.sql(LIST)
                .param("year", year.year())
                .query((row, place) -> new SumUp.Sent(
                        row.getString("prefecture"),
                        row.getInt("number"),
                        new YearSummary(
                                row.getInt("planned"),
                                row.getInt("visited"),
                                row.getInt("advised"),
                                row.getInt("advice"),
                                row.getInt("unsettled"),
                                row.getInt("overdue"),
                                row.getString("frequent")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
    }
}
