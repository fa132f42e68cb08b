package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 訪問で書いた行の表。 */
@Component
class VisitLineRows {

    private static final String ADD = """
            insert into cybersecurity.visit_line
                   (inspection, item, number, verdict, note, inspector, draft, seen, at, by_whom)
            values (:id, :item, :number, :verdict, :note, :inspector, :draft, :seen, :at, :by)
            """;

    private static final String OF_INSPECTION = """
            select item, number, verdict, note, inspector, draft, seen, at, by_whom
              from cybersecurity.visit_line
             where inspection = :id
             order by item, number
            """;

    private final JdbcClient sql;

    VisitLineRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, VisitLine line) {
        sql.sql(ADD)
                .param("id", id)
                .param("item", line.item())
                .param("number", line.number())
                .param("verdict", line.verdict().name())
                .param("note", line.note())
                .param("inspector", line.inspector())
                .param("draft", line.draft())
                .param("seen", line.seen())
                .param("at", line.at().atOffset(UTC))
                .param("by", line.by())
                .update();
    }

    Map<String, ItemStand> stands(UUID id) {
        List<VisitLine> lines = sql.sql(OF_INSPECTION)
                .param("id", id)
                .query((row, place) -> new VisitLine(
                        row.getString("item"),
                        row.getInt("number"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("note"),
                        row.getString("inspector"),
                        row.getObject("draft", UUID.class),
                        row.getInt("seen"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_whom")))
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(
                        VisitLine::item,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), ItemStand::new)));
    }
}
