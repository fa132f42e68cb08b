package jp.musubi.platform.kernel.signin.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 失敗の数え。So many tries in a row, then none for some minutes; for a name that does not exist just the same. A try is taken
 * before the password is looked at, so that many at once are not more than many in a row.
 */
@Repository
class Failures {

    private static final String FORGET = """
        delete from kernel.sign_in_failure where last_at <= :before
        """;

    private static final String TAKE = """
        insert into kernel.sign_in_failure as f (name_hash, failures, last_at)
        values (:name, 1, :now)
            on conflict (name_hash) do update
           set failures = f.failures + 1,
               last_at = excluded.last_at
         where f.failures < :most
        """;

    private static final String CLEAR = """
        delete from kernel.sign_in_failure where name_hash = :name
        """;

    private final JdbcClient jdbc;
    private final SignInRules rules;
    private final Clock clock;

    Failures(JdbcClient jdbc, SignInRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** False while the name is locked. */
    boolean takeTry(String name) {
        Instant now = clock.instant();
        jdbc.sql(FORGET)
                .param("before", now.minus(rules.time(SignInRule.SIGN_IN_LOCK)).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(TAKE)
                        .param("name", hash(name))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("most", rules.count(SignInRule.SIGN_IN_FAILURES))
                        .update()
                == 1;
    }

    /** After a whole sign-in. */
    void clear(String name) {
        jdbc.sql(CLEAR).param("name", hash(name)).update();
    }

    // What people type into a field for a name may be anything, also a number of theirs.
    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
