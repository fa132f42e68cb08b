package jp.musubi.platform.kernel.signin.keysets;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings;
import jp.musubi.platform.kernel.signin.rules.TestRules;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 鍵の束を取りに行くのは、決まった宛先へ、決まった回数だけ。 */
class FetchedKeySetsTest {

    private static final RSAKey ONE = rsa("one");
    private static final RSAKey TWO = rsa("two");

    private final TestClock clock = new TestClock();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile String answer = new JWKSet(ONE).toString();
    private volatile int status = 200;
    private HttpServer server;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void 一度取れば十分のあいだ取りに行かない() {
        FetchedKeySets sets = sets(true);
        assertThat(sets.select(address, named("one"))).hasSize(1);
        assertThat(sets.select(address, named("one"))).hasSize(1);
        assertThat(calls).hasValue(1);
        clock.moveBy(Duration.ofMinutes(10));
        assertThat(sets.select(address, named("one"))).hasSize(1);
        assertThat(calls).hasValue(2);
    }

    @Test
    void 知らない鍵では一分に一度だけ取り直す() {
        FetchedKeySets sets = sets(true);
        sets.select(address, named("one"));
        clock.moveBy(Duration.ofSeconds(61));
        answer = new JWKSet(TWO).toString();
        assertThat(sets.select(address, named("two"))).as("rotated").hasSize(1);
        assertThat(calls).hasValue(2);
        for (int i = 0; i < 50; i++) {
            assertThat(sets.select(address, named("unknown-" + i))).isEmpty();
        }
        assertThat(calls).hasValue(2);
        clock.moveBy(Duration.ofSeconds(60));
        sets.select(address, named("unknown"));
        assertThat(calls).hasValue(3);
    }

    @Test
    void 取れなくても_前に取ったものは十分のあいだ使い_その後は使わない() {
        FetchedKeySets sets = sets(true);
        sets.select(address, named("one"));
        status = 500;
        clock.moveBy(Duration.ofMinutes(9));
        assertThat(sets.select(address, named("other"))).isEmpty();
        assertThat(sets.select(address, named("one"))).hasSize(1);
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(sets.select(address, named("one"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"302", "301", "404", "500"})
    void 転送にも誤りにも従わない(int refused) {
        status = refused;
        assertThat(sets(true).select(address, named("one"))).isEmpty();
        assertThat(calls).hasValue(1);
    }

    @Test
    void 大きすぎるものと読めないものは取らない() {
        answer = answer + " ".repeat(70_000);
        assertThat(sets(true).select(address, named("one"))).isEmpty();
        answer = "<html>";
        assertThat(sets(true).select(address, named("one"))).isEmpty();
    }

    @Test
    void 共有の鍵は束にあっても取らない() {
        answer = new JWKSet(new OctetSequenceKey.Builder(new byte[64])
                        .keyID("shared")
                        .build())
                .toString(false);
        assertThat(sets(true).select(address, named("shared"))).isEmpty();
    }

    @Test
    void 見本の国の外では内側の宛先を呼ばない() {
        assertThat(sets(false).select(address, named("one"))).isEmpty();
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://203.0.113.10/jwks",
                "https://127.0.0.1/jwks",
                "https://localhost/jwks",
                "https://10.1.2.3/jwks",
                "https://172.16.0.1/jwks",
                "https://192.168.1.1/jwks",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/jwks",
                "https://0.0.0.0/jwks",
                "https://[::1]/jwks",
                "https://[fd00::1]/jwks",
                "https://[fe80::1]/jwks",
                "https://[::ffff:10.0.0.1]/jwks",
                "https://[64:ff9b::a00:1]/jwks",
                "https://2130706433/jwks",
                "https://user@203.0.113.10/jwks",
                "https://203.0.113.10/jwks#x",
                "file:///etc/passwd",
                "ftp://203.0.113.10/jwks",
                "https:///jwks"
            })
    void 内側の宛先と_TLS_でない宛先は登録できない(String text) {
        assertThat(addresses(false).mayBeFetched(URI.create(text))).isFalse();
    }

    @Test
    void 外の宛先は登録できる() {
        assertThat(addresses(false).mayBeFetched(URI.create("https://203.0.113.10/jwks")))
                .isTrue();
        assertThat(addresses(false).mayBeFetched(URI.create("https://[2001:db8::1]/jwks")))
                .isTrue();
    }

    private FetchedKeySets sets(boolean anyAddress) {
        var rules = TestRules.on(clock);
        return new FetchedKeySets(new KeySetFetch(addresses(anyAddress), rules), rules, clock);
    }

    private static KeySetAddresses addresses(boolean any) {
        return new KeySetAddresses(new Settings(
                InetAddress.getLoopbackAddress(),
                8080,
                Path.of("target"),
                null,
                false,
                null,
                URI.create("http://localhost:8080"),
                null,
                null,
                null,
                new SignInSettings(any, Duration.ofMinutes(15), Duration.ofHours(8), null)));
    }

    private static JWKSelector named(String kid) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(kid).build());
    }

    private static RSAKey rsa(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
