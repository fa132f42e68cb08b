package jp.musubi.platform.cybersecurity.inspections;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 訪問の写真の表。Every query names the inspection. */
@Component
class VisitPhotoRows {

    private static final String ADD = """
            insert into cybersecurity.visit_photo
                   (inspection, photo, item, inspector, width, height, sha256, content, at, by_whom)
            values (:inspection, :photo, :item, :inspector, :width, :height, :sha256, :content, :at, :by)
            on conflict do nothing
            """;

    private static final String OF_INSPECTION = """
            select photo, item, inspector, width, height, sha256, at, by_whom, withdrawn_at
              from cybersecurity.visit_photo
             where inspection = :inspection
             order by at, photo
            """;

    private static final String CONTENT = """
            select content
              from cybersecurity.visit_photo
             where inspection = :inspection and photo = :photo and withdrawn_at is null
            """;

    private static final String WITHDRAW = """
            update cybersecurity.visit_photo
               set content = null, withdrawn_at = :at, withdrawn_by = :by
             where inspection = :inspection and photo = :photo and withdrawn_at is null
            """;

    private final JdbcClient sql;

    VisitPhotoRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is there already stays as it is. */
    void add(UUID inspection, VisitPhoto photo, byte[] content) {
        sql.sql(ADD)
                .param("inspection", inspection)
                .param("photo", photo.id())
                .param("item", photo.item())
                .param("inspector", photo.inspector())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("sha256", HexFormat.of().parseHex(photo.sha256()))
                .param("content", content)
                .param("at", photo.at().atOffset(UTC))
                .param("by", photo.by())
                .update();
    }

    /** In the order in which they came, those that were withdrawn among them. */
    List<VisitPhoto> list(UUID inspection) {
        return sql.sql(OF_INSPECTION)
                .param("inspection", inspection)
                .query((row, place) -> photo(row))
                .list();
    }

    byte[] content(UUID inspection, UUID photo) {
        return sql.sql(CONTENT)
                .param("inspection", inspection)
                .param("photo", photo)
                .query((row, place) -> row.getBytes("content"))
                .single();
    }

    boolean withdraw(UUID inspection, UUID photo, Instant at, String by) {
        return sql.sql(WITHDRAW)
                        .param("inspection", inspection)
                        .param("photo", photo)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    private static VisitPhoto photo(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new VisitPhoto(
                row.getObject("photo", UUID.class),
                row.getString("item"),
                row.getString("inspector"),
                row.getInt("width"),
                row.getInt("height"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
