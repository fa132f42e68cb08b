package jp.musubi.platform.kernel.audit.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 鍵の保管。Made at the first seal and kept, so that heads outlive a restart. A key of the demo country never signs outside of it. */
@Component
class HeadKeys {

    private static final Logger log = LoggerFactory.getLogger(HeadKeys.class);

    private static final String NEWEST = """
            select key_id, public_key, private_key
              from kernel.audit_key
             where demo = :demo
             order by created_at desc, key_id
             limit 1
            """;

    private static final String KEEP = """
            insert into kernel.audit_key (key_id, public_key, private_key, demo, created_at)
            values (:id, :public, :private, :demo, :at)
            """;

    private static final String PUBLIC = """
            select key_id, public_key
              from kernel.audit_key
             order by created_at, key_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;
    private volatile @Nullable HeadKey kept;

    HeadKeys(JdbcClient jdbc, Clock clock, Settings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = settings.demo();
    }

    /** The key to sign with; made now when there is none. The sealer alone asks, so no two are made at once. */
    HeadKey get() {
        HeadKey known = kept;
        return known != null ? known : find().orElseGet(this::make);
    }

    /** All public keys, oldest first. */
    List<PublicHeadKey> list() {
        return jdbc.sql(PUBLIC)
                .query((row, number) -> new PublicHeadKey(
                        row.getString("key_id"), Base64.getEncoder().encodeToString(row.getBytes("public_key"))))
                .list();
    }

    // Only what is read from the table is remembered: a key just made is gone when its round is taken back.
    private Optional<HeadKey> find() {
        Optional<HeadKey> stored = jdbc.sql(NEWEST)
                .param("demo", demo)
                .query((row, number) -> key(row))
                .optional();
        kept = stored.orElse(null);
        return stored;
    }

    private HeadKey make() {
        HeadKey key = HeadKey.create(demo);
        jdbc.sql(KEEP)
                .param("id", key.id())
                .param("public", key.publicKey())
                .param("private", key.privateKey())
                .param("demo", demo)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (demo) {
            log.warn("記録の頭に、見本の国の鍵で署名します。The audit log's heads are signed with a DEMO key: {}", key.id());
        }
        return key;
    }

    private static HeadKey key(ResultSet row) throws SQLException {
        return new HeadKey(row.getString("key_id"), row.getBytes("public_key"), row.getBytes("private_key"));
    }
}
