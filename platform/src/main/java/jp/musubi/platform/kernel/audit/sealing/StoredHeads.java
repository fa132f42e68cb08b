package jp.musubi.platform.kernel.audit.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.audit.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 頭の保管。 */
@Repository
class StoredHeads {

    private static final String KEEP = """
            insert into kernel.audit_head (tree_size, root, at, key_id, signature)
            values (:size, :root, :at, :keyId, :signature)
            """;

    private static final String LATEST = """
            select tree_size, root, at, key_id, signature
              from kernel.audit_head
             order by tree_size desc
             limit 1
            """;

    private static final String AFTER = """
            select tree_size, root, at, key_id, signature
              from kernel.audit_head
             where tree_size > :after
             order by tree_size
             limit :limit
            """;

    private static final String BEFORE = """
            select tree_size, root, at, key_id, signature
              from kernel.audit_head
             where tree_size < :before
             order by tree_size desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    StoredHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(TreeHead head) {
        jdbc.sql(KEEP)
                .param("size", head.size())
                .param("root", head.root().bytes())
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("keyId", head.keyId())
                .param("signature", Base64.getDecoder().decode(head.signature()))
                .update();
    }

    Optional<TreeHead> findLatest() {
        return jdbc.sql(LATEST).query((row, number) -> head(row)).optional();
    }

    /** Of larger trees than that, smallest first. */
    List<TreeHead> list(long after, int limit) {
        return jdbc.sql(AFTER)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> head(row))
                .list();
    }

    /** Of smaller trees than that, largest first. */
    List<TreeHead> listBefore(long before, int limit) {
        return jdbc.sql(BEFORE)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> head(row))
                .list();
    }

    private static TreeHead head(ResultSet row) throws SQLException {
        return new TreeHead(
                row.getLong("tree_size"),
                Hash.of(row.getBytes("root")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
