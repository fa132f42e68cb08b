package jp.musubi.platform.cybersecurity.editions;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り込んだ版の表。Only added to: answers were given to the words that stand there. */
@Component
class EditionRows {

    private static final String ADD = """
            insert into cybersecurity.edition
                   (edition, year, name, published, guideline, complete, items, taken_at, taken_by)
            values (:edition, :year, :name, :published, :guideline, :complete, :items, :at, :by)
            on conflict do nothing
            """;

    private static final String ALL = """
            select edition, year, name, published, guideline, complete, items
              from cybersecurity.edition
             order by published, edition
            """;

    private final JdbcClient sql;

    EditionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** A loaded edition as it is kept: items as they were sent. */
    record Loaded(
            String id, int year, String name, LocalDate published, String guideline, boolean complete, String items) {}

    /** Whether it is new; an edition of the same id or day is left as it is. */
    boolean add(Loaded edition, Instant at, String by) {
        return sql.sql(ADD)
                        .param("edition", edition.id())
                        .param("year", edition.year())
                        .param("name", edition.name())
                        .param("published", edition.published())
                        .param("guideline", edition.guideline())
                        .param("complete", edition.complete())
                        .param("items", edition.items())
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    List<Loaded> list() {
        return sql.sql(ALL)
                .query((row, place) -> new Loaded(
                        row.getString("edition"),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getObject("published", LocalDate.class),
                        row.getString("guideline"),
                        row.getBoolean("complete"),
                        row.getString("items")))
                .list();
    }
}
