package jp.musubi.platform.records.checkups;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 連携の列を、頁ごとに眺める。By the primary key: what one insurer has after a number. */
@Component
class LookedEntries {

    private static final String FOUND = """
              from records.checkup_feed
             where payer = :payer and number > :after
               and (cast(:kind as text) is null or kind = :kind)
            """;

    private static final String COUNT = "select count(*)" + FOUND;

    private static final String PAGE = """
            select payer, number, person_id, unit_id, version, kind, checked_on, received_at
            """ + FOUND + """
             order by %s
             limit :most offset :before
            """;

    private final JdbcClient database;

    LookedEntries(JdbcClient database) {
        this.database = database;
    }

    List<FeedEntry> list(String payer, long after, FeedAsked asked, int most) {
        return of(PAGE.formatted(order(asked)), payer, after, asked)
                .param("most", most)
                .param("before", (long) (asked.page() - 1) * most)
                .query(FeedRows::entry)
                .list();
    }

    int count(String payer, long after, FeedAsked asked) {
        return of(COUNT, payer, after, asked).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(String statement, String payer, long after, FeedAsked asked) {
        FeedKind kind = asked.kind();
        return database.sql(statement)
                .param("payer", payer)
                .param("after", after)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR);
    }

    private static String order(FeedAsked asked) {
        return switch (asked.order()) {
            case FIRST -> "number";
            case LAST -> "number desc";
            case EARLIEST_DAY -> "checked_on, number";
            case LATEST_DAY -> "checked_on desc, number desc";
            case OLDEST -> "received_at, number";
            case NEWEST -> "received_at desc, number desc";
        };
    }
}
