package jp.musubi.platform.kernel.signin.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 署名の鍵の保管。Made at the first start and kept, so that tokens outlive a restart; newest first. */
@Component
class StoredKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private static final String ALL = """
            select jwk
              from kernel.signing_key
             order by created_at desc, kid
            """;

    // Two processes starting at once on an empty database end with one key.
    private static final String KEEP_FIRST = """
            insert into kernel.signing_key (kid, jwk, created_at)
            select :kid, :jwk, :createdAt
             where not exists (select kid from kernel.signing_key)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable JWKSet loaded;

    StoredKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys());
    }

    /** The key to sign with. */
    RSAKey newest() {
        return keys().getKeys().get(0).toRSAKey();
    }

    private JWKSet keys() {
        JWKSet keys = loaded;
        return keys != null ? keys : load();
    }

    private synchronized JWKSet load() {
        JWKSet keys = read();
        if (keys.isEmpty()) {
            keepFirst();
            keys = read();
        }
        loaded = keys;
        return keys;
    }

    private JWKSet read() {
        return new JWKSet(jdbc.sql(ALL).query(String.class).list().stream()
                .map(StoredKeys::parse)
                .toList());
    }

    private void keepFirst() {
        RSAKey key = generate();
        jdbc.sql(KEEP_FIRST)
                .param("kid", key.getKeyID())
                .param("jwk", key.toJSONString())
                .param("createdAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    private static JWK parse(String jwk) {
        try {
            return JWK.parse(jwk);
        } catch (ParseException e) {
            // Without the cause: its message may quote the key.
            throw new IllegalStateException("a stored signing key cannot be read");
        }
    }
}
