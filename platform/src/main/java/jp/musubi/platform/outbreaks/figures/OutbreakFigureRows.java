package jp.musubi.platform.outbreaks.figures;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.outbreaks.notices.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 数を数える。Only notices that still count; withdrawn and merged ones do not. */
@Component
class OutbreakFigureRows {

    private static final String COUNTS = """
               and state not in ('WITHDRAWN', 'MERGED')
               and coalesce(onset_on, diagnosed_on) between :from and :until
               and (:disease = '' or disease = :disease)
            """;

    private static final String BY_DAY = """
            select coalesce(onset_on, diagnosed_on) as day, class,
                   case when age is null then '' when age >= 80 then '80' else (age / 10 * 10)::text end as band,
                   count(*) as number
              from outbreaks.notice
             where (:role = 'MINISTRY' and reported is not null
                    or :role = 'HEALTH_CENTER' and center = :key
                    or :role = 'PREFECTURE' and prefecture = :key)
            """ + COUNTS + """
             group by 1, 2, 3
             order by 1, 2, 3
            """;

    private static final String BY_PREFECTURE = """
            select prefecture, count(*) as number
              from outbreaks.notice
             where reported is not null
            """ + COUNTS + """
             group by prefecture
            """;

    private static final String BY_DISEASE = """
            select disease, count(*) filter (where diagnosed_on >= :week) as week, count(*) as year
              from outbreaks.notice
             where (:role = 'MINISTRY' and reported is not null
                    or :role = 'HEALTH_CENTER' and center = :key
                    or :role = 'PREFECTURE' and prefecture = :key)
               and state not in ('WITHDRAWN', 'MERGED')
               and diagnosed_on between :first and :last
             group by disease
             order by disease
            """;

    private final JdbcClient sql;

    OutbreakFigureRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param band lowest age of ten years; empty where no age is known */
    record Day(LocalDate day, String diseaseClass, String band, long number) {}

    record Place(String prefecture, long number) {}

    List<Day> days(Asked asked, Viewer viewer) {
        return with(asked, sql.sql(BY_DAY))
                .param("role", viewer.role().name())
                .param("key", viewer.key())
                .query((row, place) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("class"),
                        row.getString("band"),
                        row.getLong("number")))
                .list();
    }

    /** Of what the prefectures reported. */
    List<Place> places(Asked asked) {
        return with(asked, sql.sql(BY_PREFECTURE))
                .query((row, place) -> new Place(row.getString("prefecture"), row.getLong("number")))
                .list();
    }

    record OfDisease(String disease, long week, long year) {}

    /** By the day of diagnosis. @param week first day of the week that ends with the last day */
    List<OfDisease> diseases(LocalDate first, LocalDate week, LocalDate last, Viewer viewer) {
        return sql.sql(BY_DISEASE)
                .param("first", first)
                .param("week", week)
                .param("last", last)
                .param("role", viewer.role().name())
                .param("key", viewer.key())
                .query((row, place) ->
                        new OfDisease(row.getString("disease"), row.getLong("week"), row.getLong("year")))
                .list();
    }

    private static JdbcClient.StatementSpec with(Asked asked, JdbcClient.StatementSpec statement) {
        return statement
                .param("from", asked.from())
                .param("until", asked.until())
                .param("disease", asked.disease());
    }
}
