package jp.musubi.platform.kernel.signin.token;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 取り消された証の保管。By token id; forgotten when the token would have ended anyway. */
@Repository
class RevokedTokens {

    private static final String FORGET_ENDED = """
            delete from kernel.revoked_token where expires_at <= :now
            """;

    private static final String REVOKE = """
            insert into kernel.revoked_token (token_id, expires_at)
            values (:id, :expiresAt)
                on conflict (token_id) do nothing
            """;

    private static final String IS_REVOKED = """
            select exists (select token_id from kernel.revoked_token where token_id = :id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RevokedTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void revoke(String tokenId, Instant expiresAt) {
        jdbc.sql(FORGET_ENDED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(REVOKE)
                .param("id", tokenId)
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean holds(String tokenId) {
        return jdbc.sql(IS_REVOKED).param("id", tokenId).query(Boolean.class).single();
    }
}
