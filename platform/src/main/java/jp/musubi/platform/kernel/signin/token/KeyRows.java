package jp.musubi.platform.kernel.signin.token;

import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.secrets.SecretBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 署名の鍵の保管。Sealed. A key of the demo country neither signs nor verifies outside of it. */
@Repository
class KeyRows {

    private static final Logger log = LoggerFactory.getLogger(KeyRows.class);

    private static final String ALL = """
        select kid, sealed_jwk, created_at
          from kernel.signing_key
         where demo = :demo
         order by created_at desc, kid
        """;

    // Two processes starting at once on an empty database end with one key.
    private static final String ADD_FIRST = """
        insert into kernel.signing_key (kid, sealed_jwk, created_at, demo)
        select :kid, :jwk, :createdAt, :demo
         where not exists (select kid from kernel.signing_key where demo = :demo and kid <> all (:unreadable))
        """;

    private static final String ADD = """
        insert into kernel.signing_key (kid, sealed_jwk, created_at, demo)
        values (:kid, :jwk, :createdAt, :demo)
        """;

    private static final String FORGET = """
        delete from kernel.signing_key
         where demo = :demo and created_at <= :createdAt
        """;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final boolean demo;

    KeyRows(JdbcClient jdbc, SecretBox box, Settings settings) {
        this.jdbc = jdbc;
        this.box = box;
        this.demo = settings.demo();
    }

    boolean demo() {
        return demo;
    }

    /** Newest first. What another data folder's key has sealed is left out. */
    List<SigningKey> list() {
        return jdbc.sql(ALL).param("demo", demo).query((row, number) -> key(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    void addFirst(SigningKey key) {
        String[] unreadable = jdbc.sql(ALL)
                .param("demo", demo)
                .query((row, number) -> row.getString("kid"))
                .list()
                .toArray(String[]::new);
        tell(key, write(ADD_FIRST, key).param("unreadable", unreadable).update());
    }

    void add(SigningKey key) {
        tell(key, write(ADD, key).update());
    }

    void forgetUpTo(SigningKey key) {
        jdbc.sql(FORGET)
                .param("demo", demo)
                .param("createdAt", key.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec write(String statement, SigningKey key) {
        return jdbc.sql(statement)
                .param("kid", key.id())
                .param("jwk", box.seal(key.key().toJSONString(), place(key.id())))
                .param("createdAt", key.createdAt().atOffset(ZoneOffset.UTC))
                .param("demo", demo);
    }

    private void tell(SigningKey key, int rows) {
        if (rows == 1 && demo) {
            log.warn("証に、見本の国の鍵で署名します。Access tokens are signed with a DEMO key: {}", key.id());
        } else if (rows == 1) {
            log.info("A new key signs access tokens: {}", key.id());
        }
    }

    private Optional<SigningKey> key(ResultSet row) throws SQLException {
        String id = row.getString("kid");
        var createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return box.open(row.getString("sealed_jwk"), place(id)).map(jwk -> new SigningKey(parse(jwk), createdAt));
    }

    private static String place(String kid) {
        return "signing-key/" + kid;
    }

    private static RSAKey parse(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("a stored signing key cannot be read");
        }
    }
}
