package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り込んだ一般の項目の表。 */
@Component
class GeneralItemRows {

    private static final String ADD = """
            insert into cybersecurity.general_items (published, items, taken_at, taken_by)
            values (:published, :items, :at, :by)
            on conflict do nothing
            """;

    private static final String ALL = """
            select published, items
              from cybersecurity.general_items
             order by published
            """;

    private final JdbcClient sql;

    GeneralItemRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** As it was sent. */
    record Loaded(LocalDate published, String items) {}

    /** False when one of that day is there. */
    boolean add(Loaded list, Instant at, String by) {
        return sql.sql(ADD)
                        .param("published", list.published())
                        .param("items", list.items())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    List<Loaded> list() {
        return sql.sql(ALL)
                .query((row, place) -> new Loaded(row.getObject("published", LocalDate.class), row.getString("items")))
                .list();
    }
}
