package jp.musubi.platform.cybersecurity.lists;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り込んだ一覧の表。Only added to: what was written refers to the rows that stand there. */
@Component
class DatedListRows {

    private static final String ADD = """
            insert into cybersecurity.dated_list (kind, published, content, taken_at, taken_by)
            values (:kind, :published, :content, :at, :by)
            on conflict do nothing
            """;

    private static final String DAYS = """
            select published from cybersecurity.dated_list where kind = :kind order by published
            """;

    private static final String CONTENT = """
            select content from cybersecurity.dated_list where kind = :kind and published = :published
            """;

    private final JdbcClient sql;

    DatedListRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when one of that day is there. */
    boolean add(String kind, LocalDate published, String content, Instant at, String by) {
        return sql.sql(ADD)
                        .param("kind", kind)
                        .param("published", published)
                        .param("content", content)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    /** In their order. */
    List<LocalDate> days(String kind) {
        return sql.sql(DAYS)
                .param("kind", kind)
                .query((row, place) -> row.getObject("published", LocalDate.class))
                .list();
    }

    String content(String kind, LocalDate published) {
        return sql.sql(CONTENT)
                .param("kind", kind)
                .param("published", published)
                .query(String.class)
                .single();
    }
}
