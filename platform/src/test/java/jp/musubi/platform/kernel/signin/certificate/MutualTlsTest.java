package jp.musubi.platform.kernel.signin.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.musubi.platform.Foundation;
import jp.musubi.platform.MusubiPlatform;
import jp.musubi.platform.kernel.database.TestServer;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import jp.musubi.platform.kernel.people.certificates.CertificateHolder;
import jp.musubi.platform.kernel.people.certificates.Certificates;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SignInSettings;
import jp.musubi.platform.kernel.signin.client.OauthCalls;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** 証明書で名乗り、証は同じ証明書とともにだけ通る。On a real second port, with the demo country's own authority. */
@SpringBootTest(classes = MusubiPlatform.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MutualTlsTest.WithPort.class)
class MutualTlsTest {

    private static final int PORT = freePort();
    private static final Path DATA = temporary();
    private static final char[] NO_SECRET = "test".toCharArray();

    @LocalServerPort
    private int plainPort;

    @Autowired
    private Clients clients;

    @Autowired
    private Certificates register;

    @Test
    void 証明書で名乗った証は_その証明書とともにだけ通る() throws Exception {
        HttpClient hospital = clientOf("hospital-a");
        HttpResponse<String> answer = token(hospital, "hospital-a-tls");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token = OauthCalls.accessToken(answer);

        assertThat(call(hospital, token)).as("with the certificate").isNotEqualTo(401);
        assertThat(call(clientOf("clinic-c"), token))
                .as("another's certificate")
                .isEqualTo(401);
        assertThat(new OauthCalls(plainPort)
                        .with(token, "GET", "/fhir/NoSuchThing", "")
                        .statusCode())
                .as("the port without certificates")
                .isEqualTo(401);
    }

    @Test
    void ほかの証明書では名乗れない() throws Exception {
        assertThat(token(clientOf("clinic-c"), "hospital-a-tls").statusCode()).isEqualTo(401);
        assertThat(token(clientOf("hospital-a"), "hospital-a").statusCode())
                .as("registered to sign, not to show a certificate")
                .isEqualTo(401);
        DemoCertificate imitated = DemoCertificate.selfSigned(DemoAuthority.subjectOf("hospital-a"));
        assertThat(token(clientOf(imitated), "hospital-a-tls").statusCode())
                .as("the same name, signed by nobody")
                .isEqualTo(401);
        assertThat(new OauthCalls(plainPort)
                        .raw("/oauth2/token", "grant_type=client_credentials&client_id=hospital-a-tls")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void 自己署名の証明書は登録したものだけ_取り消すと証も通らない() throws Exception {
        DemoCertificate own = DemoCertificate.selfSigned("CN=own,O=test");
        X509Certificate certificate = certificateOf(own);
        clients.register(new Client(
                "own-tls",
                "clinic-c",
                "自己署名の試験",
                ClientKind.SYSTEM,
                new Client.Proof(ClientMethod.CERTIFICATE, Certificate.thumbprintOf(certificate)),
                Scopes.parse("system/*.rs"),
                List.of()));
        HttpClient caller = clientOf(own);
        assertThat(token(caller, "own-tls").statusCode())
                .as("not in the register of certificates")
                .isEqualTo(401);
        register.register(Certificate.of(certificate, CertificateHolder.party("clinic-c")));
        String token = OauthCalls.accessToken(token(caller, "own-tls"));
        assertThat(call(caller, token)).isNotEqualTo(401);
        assertThat(token(clientOf(DemoCertificate.selfSigned("CN=own,O=test")), "own-tls")
                        .statusCode())
                .as("another certificate of the same name")
                .isEqualTo(401);
        register.revoke(Certificate.thumbprintOf(certificate));
        assertThat(call(caller, token)).as("revoked").isEqualTo(401);
        assertThat(token(caller, "own-tls").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> token(HttpClient client, String id) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + PORT + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + id))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int call(HttpClient client, String token) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + PORT + "/fhir/NoSuchThing"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpClient clientOf(String party) throws Exception {
        Path folder = DATA.resolve(DemoAuthority.FOLDER);
        return client(
                Pem.certificates(Files.readString(folder.resolve(party + ".pem")))
                        .get(0),
                Pem.key(Files.readString(folder.resolve(party + ".key"))));
    }

    private static HttpClient clientOf(DemoCertificate made) throws Exception {
        return client(certificateOf(made), made.keys().getPrivate());
    }

    private static X509Certificate certificateOf(DemoCertificate made) {
        return Pem.certificates(Pem.write("CERTIFICATE", made.der())).get(0);
    }

    private static HttpClient client(X509Certificate certificate, PrivateKey key) throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry("own", key, NO_SECRET, new X509Certificate[] {certificate});
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, NO_SECRET);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        Path authority = DATA.resolve(DemoAuthority.FOLDER).resolve(DemoAuthority.AUTHORITY + ".pem");
        trusted.setCertificateEntry(
                "authority", Pem.certificates(Files.readString(authority)).get(0));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("musubi-mtls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class WithPort implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            var settings = new Settings(
                    InetAddress.getLoopbackAddress(),
                    8080,
                    DATA,
                    null,
                    true,
                    null,
                    URI.create("http://localhost:8080"),
                    null,
                    null,
                    null,
                    new SignInSettings(
                            false,
                            Duration.ofMinutes(15),
                            Duration.ofHours(8),
                            new SignInSettings.MutualTls(PORT, null, null, null)));
            new Foundation(settings, TestServer.freshDatabase(), new TestClock()).initialize(context);
        }
    }
}
