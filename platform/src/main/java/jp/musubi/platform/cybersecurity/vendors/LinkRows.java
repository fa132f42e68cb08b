package jp.musubi.platform.cybersecurity.vendors;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 住所の表。 */
@Component
class LinkRows {

    private static final String ADD = """
            insert into cybersecurity.vendor_link (word_hash, sheet, made_at, made_by, ends_at)
            values (:hash, :sheet, :at, :by, :ends)
            """;

    private static final String BY_HASH = """
            select sheet, made_at, made_by, ends_at, revoked_at
              from cybersecurity.vendor_link
             where word_hash = :hash
            """;

    private static final String OF_SHEET = """
            select sheet, made_at, made_by, ends_at, revoked_at
              from cybersecurity.vendor_link
             where sheet = :sheet
             order by made_at desc
             limit 20
            """;

    private static final String REVOKE = """
            update cybersecurity.vendor_link
               set revoked_at = :at
             where sheet = :sheet and revoked_at is null
            """;

    private final JdbcClient sql;

    LinkRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(byte[] hash, VendorLink link) {
        sql.sql(ADD)
                .param("hash", hash)
                .param("sheet", link.sheet())
                .param("at", link.madeAt().atOffset(UTC))
                .param("by", link.madeBy())
                .param("ends", link.endsAt().atOffset(UTC))
                .update();
    }

    Optional<VendorLink> find(byte[] hash) {
        return sql.sql(BY_HASH)
                .param("hash", hash)
                .query((row, place) -> link(row))
                .optional();
    }

    List<VendorLink> list(UUID sheet) {
        return sql.sql(OF_SHEET)
                .param("sheet", sheet)
                .query((row, place) -> link(row))
                .list();
    }

    void revoke(UUID sheet, Instant at) {
        sql.sql(REVOKE).param("sheet", sheet).param("at", at.atOffset(UTC)).update();
    }

    private static VendorLink link(ResultSet row) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new VendorLink(
                row.getObject("sheet", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
