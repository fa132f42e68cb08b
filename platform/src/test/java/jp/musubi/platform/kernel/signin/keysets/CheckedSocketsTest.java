package jp.musubi.platform.kernel.signin.keysets;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings;
import jp.musubi.platform.kernel.signin.rules.TestRules;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 名が途中で内側へ動いても、つなぐ宛先そのものを確かめる。Over real TLS, with a certificate of the name localhost. */
class CheckedSocketsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path folder;

    private static SSLContext tls;
    private static RSAKey key;

    private final AtomicInteger calls = new AtomicInteger();
    private final List<InetAddress> asked = new ArrayList<>();
    private HttpsServer server;

    @BeforeAll
    static void makeKeys() throws Exception {
        tls = contextOf("localhost");
        key = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @BeforeEach
    void serve() throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            byte[] body = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void 登録と確かめの時に外だった名が_つなぐ時に内側なら_つながない() {
        assertThat(fetch(false).fetch(address("localhost"))).isEmpty();
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isLoopbackAddress()).isTrue());
        assertThat(calls).hasValue(0);
    }

    @Test
    void 確かめた宛先へは_TLS_でつながる() {
        assertThat(fetch(true).fetch(address("localhost")).orElseThrow().getKeyByKeyId("one"))
                .isNotNull();
        assertThat(asked).isNotEmpty();
        assertThat(calls).hasValue(1);
    }

    @Test
    void 証明書の名が違えば_取らない() {
        assertThat(fetch(true).fetch(address("127.0.0.1"))).isEmpty();
        assertThat(calls).hasValue(0);
    }

    /** As if the name had been public when it was looked at: only the connection itself is left to ask. */
    private KeySetFetch fetch(boolean allowed) {
        var settings = new Settings(
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
                new SignInSettings(false, Duration.ofMinutes(15), Duration.ofHours(8), null));
        var addresses = new KeySetAddresses(settings) {
            @Override
            boolean mayBeFetched(URI address) {
                return true;
            }

            @Override
            boolean mayBeCalled(InetAddress address) {
                asked.add(address);
                return allowed || super.mayBeCalled(address);
            }
        };
        SSLSocketFactory trusting = tls.getSocketFactory();
        return new KeySetFetch(addresses, TestRules.on(new TestClock()), trusting);
    }

    private URI address(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/jwks");
    }

    private static SSLContext contextOf(String name) throws Exception {
        Path file = folder.resolve("store.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-alias",
                        "one",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name)
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
