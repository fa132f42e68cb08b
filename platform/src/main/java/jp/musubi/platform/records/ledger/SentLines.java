package jp.musubi.platform.records.ledger;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.SentSubmissions;
import jp.musubi.platform.records.SentSubmissions.Asked;
import jp.musubi.platform.records.SentSubmissions.Line;
import jp.musubi.platform.records.SentSubmissions.Sent;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 受付簿を一つずつ読む。By the primary key: the rows of one facility and some days. */
@Component
public class SentLines {

    private static final String FOUND = """
              from records.submission_entry
             where facility = :facility and day between :from and :until
               and (cast(:state as text) is null or state = :state)
               and (:rule = '' or :rule = any (string_to_array(rules, ',')))
            """;

    private static final String COUNT = "select count(*)" + FOUND;

    private static final String PAGE = """
            select facility, day, serial, way, state, status, rules, received_at, size
            """ + FOUND + """
             order by %s
             limit :most offset :before
            """;

    private final JdbcClient sql;

    SentLines(JdbcClient sql) {
        this.sql = sql;
    }

    public Sent list(FacilityCode facility, Asked asked) {
        List<Line> lines = of(PAGE.formatted(order(asked)), facility, asked)
                .param("most", SentSubmissions.PAGE)
                .param("before", (long) (asked.page() - 1) * SentSubmissions.PAGE)
                .query(SentLines::line)
                .list();
        return new Sent(lines, of(COUNT, facility, asked).query(Integer.class).single());
    }

    private JdbcClient.StatementSpec of(String statement, FacilityCode facility, Asked asked) {
        SubmissionState state = asked.state();
        return sql.sql(statement)
                .param("facility", facility.digits())
                .param("from", asked.from())
                .param("until", asked.until())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("rule", asked.rule());
    }

    private static String order(Asked asked) {
        return switch (asked.order()) {
            case NEWEST -> "day desc, serial desc";
            case OLDEST -> "day, serial";
            case SMALLEST -> "size, day, serial";
            case LARGEST -> "size desc, day desc, serial desc";
        };
    }

    private static Line line(ResultSet row, int place) throws SQLException {
        return new Line(
                new ReceiptNumber(
                        new FacilityCode(row.getString("facility")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("serial")),
                row.getString("way"),
                SubmissionState.valueOf(row.getString("state")),
                row.getInt("status"),
                rules(row.getString("rules")),
                row.getObject("received_at", OffsetDateTime.class)
                        .withOffsetSameInstant(UTC)
                        .toInstant(),
                row.getInt("size"));
    }

    private static List<String> rules(@Nullable String written) {
        return written == null || written.isEmpty() ? List.of() : List.of(written.split(","));
    }
}
