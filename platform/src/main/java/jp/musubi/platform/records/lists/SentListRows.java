package jp.musubi.platform.records.lists;

import java.sql.Types;
import java.util.List;
import jp.musubi.platform.records.ListState;
import jp.musubi.platform.records.SentLists;
import jp.musubi.platform.records.SentLists.Asked;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 一覧の表を、頁ごとに読む。The state as {@link ListRows} counts it from the lines, told here by what waits. */
@Component
class SentListRows {

    private static final String FOUND = """
              from (select l.facility, l.list_id, l.name, l.received, l.complete, l.stopped, l.accepted_at,
                           case when l.stopped then 'STOPPED'
                                when not l.complete then 'RECEIVING'
                                when exists (select 1
                                               from records.submission_waiting w
                                              where w.facility = l.facility and w.list_id = l.list_id) then 'RUNNING'
                                else 'DONE'
                           end as state
                      from records.submission_list l
                     where l.facility = :facility) listed
             where (cast(:state as text) is null or state = :state)
            """;

    private static final String COUNT = "select count(*)" + FOUND;

    private static final String PAGE = """
            select facility, list_id, name, received, complete, stopped, accepted_at
            """ + FOUND + """
             order by %s
             limit :most offset :before
            """;

    private final JdbcClient sql;

    SentListRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<ListRows.Row> list(FacilityCode facility, Asked asked) {
        return of(PAGE.formatted(order(asked)), facility, asked)
                .param("most", SentLists.PAGE)
                .param("before", (long) (asked.page() - 1) * SentLists.PAGE)
                .query(ListRows::row)
                .list();
    }

    int count(FacilityCode facility, Asked asked) {
        return of(COUNT, facility, asked).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec of(String statement, FacilityCode facility, Asked asked) {
        ListState state = asked.state();
        return sql.sql(statement)
                .param("facility", facility.digits())
                .param("state", state == null ? null : state.name(), Types.VARCHAR);
    }

    private static String order(Asked asked) {
        return switch (asked.order()) {
            case NEWEST -> "accepted_at desc, name";
            case OLDEST -> "accepted_at, name";
            case NAME -> "name";
            case NAME_DOWN -> "name desc";
            case SMALLEST -> "received, name";
            case LARGEST -> "received desc, name";
        };
    }
}
