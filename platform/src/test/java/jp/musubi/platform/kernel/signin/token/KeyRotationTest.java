package jp.musubi.platform.kernel.signin.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.DemoKeys;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.kernel.signin.client.OauthCalls;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** 鍵は動いたまま替わり、前の証は終わりまで通る。 */
@PlatformTest
class KeyRotationTest {

    private static final Party OPERATOR =
            new Party("operator-keys-test", "鍵の試験の運営", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final Party MINISTRY =
            new Party("ministry-keys-test", "鍵の試験の国", Role.MINISTRY, null, null, Set.of(Purpose.SECURITY_OPERATION));

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TokenGate gate;

    @Autowired
    private StoredKeys keys;

    @Autowired
    private DemoKeys demoKeys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Instant start;

    @BeforeEach
    void begin() {
        start = clock.instant();
        // A key that another test made on a later day signs before any made today.
        keys.list().stream()
                .map(SigningKey::createdAt)
                .filter(start::isBefore)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> clock.set(newest.plusSeconds(1)));
    }

    @AfterEach
    void end() {
        clock.set(start);
    }

    @Test
    void 運営が替えると新しい鍵が署名し_前の証は終わりまで通る() throws Exception {
        var calls = new OauthCalls(port);
        String before = tokens.issueTo(OPERATOR).value();
        String old = keys.newest().getKeyID();
        clock.moveBy(Duration.ofSeconds(2));
        HttpResponse<String> rotated = calls.with(before, "POST", "/keys/rotate", "");
        assertThat(rotated.statusCode()).as(rotated.body()).isEqualTo(200);
        assertThat(keys.newest().getKeyID()).isNotEqualTo(old);

        assertThat(gate.decode(before).getSubject()).isEqualTo(OPERATOR.name());
        String after = tokens.issueTo(OPERATOR).value();
        assertThat(gate.decode(after).getHeaders())
                .containsEntry("kid", keys.newest().getKeyID());
        HttpResponse<String> published = calls.get("/oauth2/jwks");
        assertThat(published.body()).contains(old, keys.newest().getKeyID()).doesNotContain("\"d\"");
        assertThat(published.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");

        clock.moveBy(Duration.ofMinutes(21));
        assertThat(keys.list()).extracting(SigningKey::id).doesNotContain(old);
        assertThatThrownBy(() -> gate.decode(before)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void 九十日たった鍵は次の証のときに替わる() {
        String old = keys.newest().getKeyID();
        clock.moveBy(Duration.ofDays(91));
        String token = tokens.issueTo(OPERATOR).value();
        assertThat(gate.decode(token).getHeaders().get("kid")).isNotEqualTo(old);
    }

    @Test
    void 運営のほかはだれも替えられない() throws Exception {
        String token = tokens.issueTo(MINISTRY).value();
        String before = keys.newest().getKeyID();
        assertThat(new OauthCalls(port).with(token, "POST", "/keys/rotate", "").statusCode())
                .isEqualTo(403);
        assertThat(new OauthCalls(port).with(token, "GET", "/keys", "").statusCode())
                .isEqualTo(403);
        assertThat(keys.newest().getKeyID()).isEqualTo(before);
    }

    @Test
    void 見本の国の外では_見本の鍵は開かず_署名もしない() {
        assertThatThrownBy(() -> demoKeys.open(List.of(), "")).isInstanceOf(IllegalStateException.class);
        assertThat(keys.list()).extracting(SigningKey::id).noneMatch(id -> id.startsWith("demo-"));
    }

    @Test
    void 保管庫には封じた鍵しかない() {
        keys.newest();
        assertThat(jdbc.sql("select sealed_jwk from kernel.signing_key")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(stored).doesNotContain("{", "\"d\"", "\"kty\""));
    }
}
