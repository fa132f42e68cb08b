package jp.musubi.platform.records.use;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 閲覧の数えの表。 */
@Component
class ViewRows {

    private static final String HOLD = """
            select entries
              from records.use_counted
               for update
            """;

    private static final String GONE_THROUGH = """
            update records.use_counted
               set entries = :entries
            """;

    private static final String ADD = """
            insert into records.use_view (month, payer, document, facility, acts)
            values (:month, :payer, :document, :facility, :acts)
            on conflict (month, payer, document, facility) do update set acts = use_view.acts + excluded.acts
            """;

    private final JdbcClient sql;

    ViewRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * 閲覧の一つの数え。
     *
     * @param month its first day
     * @param payer empty when nobody insured the person on the day of the look
     */
    record View(LocalDate month, String payer, String document, String facility) {}

    /** How many entries were gone through. Whoever else counts waits until the transaction ends. */
    long hold() {
        return sql.sql(HOLD).query(Long.class).single();
    }

    void goneThrough(long entries) {
        sql.sql(GONE_THROUGH).param("entries", entries).update();
    }

    void add(View view, long acts) {
        sql.sql(ADD)
                .param("month", view.month())
                .param("payer", view.payer())
                .param("document", view.document())
                .param("facility", view.facility())
                .param("acts", acts)
                .update();
    }
}
