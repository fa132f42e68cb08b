package jp.musubi.platform.records.use;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.records.UseCount;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 利用の数えの表。 */
@Component
public class UseRows {

    private static final String ADD = """
            insert into records.use_event (month, payer, kind, document, way, facility, at)
            values (:month, :payer, :kind, :document, :way, :facility, :at)
            """;

    private static final String COUNT = """
            select payer, kind, document, way, acts
              from (select payer, kind, document, way, count(*) as acts
                      from records.use_event
                     where month = :month
                     group by payer, kind, document, way
                    union all
                    select payer, 'VIEWED', document, 'VIEW', sum(acts)
                      from records.use_view
                     where month = :month
                     group by payer, document) as counted
             order by payer, kind, document, way
             limit :most offset :after
            """;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JdbcClient sql;

    UseRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * 数える行為。
     *
     * @param payer empty when the number was not remembered: units kept long ago
     */
    public record Use(String payer, UseCount.Kind kind, String document, String way, FacilityCode facility) {}

    /** In the transaction of the act, always in the month of that day. */
    public void add(Use use, Instant at) {
        sql.sql(ADD)
                .param("month", LocalDate.ofInstant(at, JAPAN).withDayOfMonth(1))
                .param("payer", use.payer())
                .param("kind", use.kind().name())
                .param("document", use.document())
                .param("way", use.way())
                .param("facility", use.facility().digits())
                .param("at", at.atOffset(UTC))
                .update();
    }

    List<UseCount> list(YearMonth month, int after, int most) {
        return sql.sql(COUNT)
                .param("month", month.atDay(1))
                .param("after", after)
                .param("most", most)
                .query((row, place) -> new UseCount(
                        month,
                        row.getString("payer"),
                        UseCount.Kind.valueOf(row.getString("kind")),
                        row.getString("document"),
                        row.getString("way"),
                        row.getLong("acts")))
                .list();
    }
}
