package jp.musubi.platform.cybersecurity.evidence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 証拠の表。Every query names the sheet. */
@Component
class EvidenceRows {

    private static final String ADD = """
            insert into cybersecurity.evidence
                   (evidence, sheet, item, name, type, size, sha256, content, kept_at, kept_by)
            values (:id, :sheet, :item, :name, :type, :size, :sha256, :content, :at, :by)
            """;

    private static final String OF_SHEET = """
            select evidence, sheet, item, name, type, size, sha256, kept_at, kept_by
              from cybersecurity.evidence
             where sheet = :sheet
             order by item, kept_at, evidence
            """;

    private static final String FIND = """
            select evidence, sheet, item, name, type, size, sha256, kept_at, kept_by
              from cybersecurity.evidence
             where evidence = :id
            """;

    private static final String CONTENT = """
            select content from cybersecurity.evidence where evidence = :id and sheet = :sheet
            """;

    private final JdbcClient sql;

    EvidenceRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Evidence evidence, byte[] content) {
        sql.sql(ADD)
                .param("id", evidence.id())
                .param("sheet", evidence.sheet())
                .param("item", evidence.item())
                .param("name", evidence.name())
                .param("type", evidence.type())
                .param("size", evidence.size())
                .param("sha256", HexFormat.of().parseHex(evidence.sha256()))
                .param("content", content)
                .param("at", evidence.at().atOffset(UTC))
                .param("by", evidence.by())
                .update();
    }

    List<Evidence> list(UUID sheet) {
        return sql.sql(OF_SHEET)
                .param("sheet", sheet)
                .query((row, place) -> evidence(row))
                .list();
    }

    Optional<Evidence> find(UUID id) {
        return sql.sql(FIND)
                .param("id", id)
                .query((row, place) -> evidence(row))
                .optional();
    }

    byte[] content(Evidence evidence) {
        return sql.sql(CONTENT)
                .param("id", evidence.id())
                .param("sheet", evidence.sheet())
                .query((row, place) -> row.getBytes("content"))
                .single();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("evidence", UUID.class),
                row.getObject("sheet", UUID.class),
                row.getString("item"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"));
    }
}
