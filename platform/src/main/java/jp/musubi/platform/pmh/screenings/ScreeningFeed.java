package jp.musubi.platform.pmh.screenings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * 自治体検診DBへ渡す行。Of the own municipality's screenings of a fiscal year, without who: no name, number, day of birth or day of the
 * screening; the age stands in bands of five years, the day as its month. Layout: docs/screenings-feed.md.
 */
@Service
public class ScreeningFeed {

    private static final String OF_YEAR = """
            select kind, to_char(held_on, 'YYYY-MM') as month, sex, method, judgement, target, followed,
                   least(85, (extract(year from age(held_on, born))::int / 5) * 5) as age
              from pmh.screening_roll
             where municipality = :municipality and held_on >= :from and held_on < :until
             order by kind, month, age, sex, judgement, followed, method
            """;

    private static final int APRIL = 4;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JdbcClient sql;
    private final Clock clock;

    ScreeningFeed(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** 今年度。 */
    public int thisYear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
    }

    /** The heading of the file. */
    public static List<String> columns() {
        return List.of(
                "fiscal_year",
                "municipality",
                "kind",
                "month",
                "sex",
                "age_from",
                "method",
                "judgement",
                "target",
                "followed");
    }

    /** @param year 年度 */
    public List<List<String>> rows(ScreeningSeat seat, int year) {
        LocalDate from = LocalDate.of(year, APRIL, 1);
        return sql.sql(OF_YEAR)
                .param("municipality", seat.code())
                .param("from", from)
                .param("until", from.plusYears(1))
                .query((row, number) -> List.of(
                        Integer.toString(year),
                        seat.code(),
                        row.getString("kind"),
                        row.getString("month"),
                        row.getString("sex"),
                        Integer.toString(row.getInt("age")),
                        row.getString("method"),
                        row.getString("judgement"),
                        row.getBoolean("target") ? "yes" : "no",
                        row.getString("followed")))
                .list();
    }
}
