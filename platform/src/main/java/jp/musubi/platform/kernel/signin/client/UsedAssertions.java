package jp.musubi.platform.kernel.signin.client;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 使われた申し立ての保管。An assertion seen twice has been stolen or repeated. */
@Repository
class UsedAssertions {

    private static final String FORGET_ENDED = """
            delete from kernel.used_assertion where expires_at <= :now
            """;

    private static final String SPEND = """
            insert into kernel.used_assertion (party, assertion_id, expires_at)
            values (:party, :id, :expiresAt)
                on conflict (party, assertion_id) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UsedAssertions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when it was spent before. */
    boolean spend(String party, String assertionId, Instant expiresAt) {
        jdbc.sql(FORGET_ENDED)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(SPEND)
                        .param("party", party)
                        .param("id", assertionId)
                        .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
