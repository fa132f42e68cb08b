package jp.musubi.platform.kernel.signin.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 接続システムの入口。A signed assertion of a registered key gives one token; nothing else gives any. */
@PlatformTest
class SystemsDoorTest {

    private static final String ISSUER = "http://localhost:8080";
    private static final String NAME = "hospital-door-test";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private static RSAKey key;

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private KeySets keys;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void makeKey() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("door-1").generate();
    }

    @BeforeEach
    void register() throws Exception {
        parties.register(new Party(
                NAME, "入口の試験の病院", Role.FACILITY, new FacilityCode("1319900013"), null, Set.of(Purpose.SUBMIT)));
        clients.register(new Client(
                NAME,
                NAME,
                "入口の試験のシステム",
                ClientKind.SYSTEM,
                keys.proofByKeys(new JWKSet(key).toString(false)),
                Scopes.parse("system/*.cruds"),
                List.of()));
    }

    @Test
    void 署名した申し立て一つで証一つ_同じ申し立ては二度使えない() throws Exception {
        String assertion = assertion(claims -> claims);

        HttpResponse<String> first = token(assertion);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(clients.find(NAME).orElseThrow().lastUsedAt()).isEqualTo(clock.instant());
        assertThat(fhir(accessToken(first)).statusCode())
                .as("the token opens the door")
                .isEqualTo(404);

        assertThat(token(assertion).statusCode()).isEqualTo(401);
    }

    @Test
    void 合わない申し立てには証を出さない() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("door-1").generate();
        Map<String, String> refused = Map.of(
                "another key", sign(other, claims().build()),
                "another audience", assertion(claims -> claims.audience("http://elsewhere")),
                "longer than five minutes", assertion(claims -> claims.expirationTime(in(Duration.ofMinutes(6)))),
                "ended", assertion(claims -> claims.expirationTime(in(Duration.ofMinutes(-2)))),
                "no id", assertion(claims -> claims.jwtID(null)),
                "unknown system", assertion(claims -> claims.issuer("nobody").subject("nobody")));
        for (var each : refused.entrySet()) {
            assertThat(token(each.getValue()).statusCode()).as(each.getKey()).isEqualTo(401);
        }
    }

    @Test
    void 自分の証を照会し取り消せる() throws Exception {
        String token = accessToken(token(assertion(claims -> claims)));

        assertThat(post("/oauth2/introspect", assertion(claims -> claims), Map.of("token", token))
                        .body())
                .contains("\"active\":true");
        assertThat(post("/oauth2/revoke", assertion(claims -> claims), Map.of("token", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/oauth2/introspect", assertion(claims -> claims), Map.of("token", token))
                        .body())
                .contains("\"active\":false");
        assertThat(fhir(token).statusCode()).isEqualTo(401);
    }

    @Test
    void 公開するのは公開鍵と案内だけ() throws Exception {
        HttpResponse<String> jwks = get("/oauth2/jwks");
        assertThat(jwks.statusCode()).isEqualTo(200);
        assertThat(jwks.body()).contains("\"n\"").doesNotContain("\"d\"").doesNotContain("\"p\"");

        HttpResponse<String> metadata = get("/.well-known/oauth-authorization-server");
        assertThat(metadata.statusCode()).isEqualTo(200);
        assertThat(metadata.body()).contains("client_credentials").contains("private_key_jwt");
    }

    private String assertion(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return sign(key, change.apply(claims()).build());
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .subject(NAME)
                .audience(ISSUER + "/oauth2/token")
                .expirationTime(in(Duration.ofMinutes(4)))
                .jwtID(UUID.randomUUID().toString());
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) throws Exception {
        var assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS384).keyID(key.getKeyID()).build(), claims);
        assertion.sign(new RSASSASigner(key));
        return assertion.serialize();
    }

    private HttpResponse<String> token(String assertion) throws Exception {
        return post("/oauth2/token", assertion, Map.of("grant_type", "client_credentials"));
    }

    private HttpResponse<String> post(String path, String assertion, Map<String, String> parameters) throws Exception {
        String form =
                "client_assertion_type=" + encode(AssertionConverter.TYPE) + "&client_assertion=" + assertion + "&"
                        + parameters.entrySet().stream()
                                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> fhir(String token) throws Exception {
        return send(HttpRequest.newBuilder(at("/fhir/NothingHere")).header("Authorization", "Bearer " + token));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String accessToken(HttpResponse<String> answer) {
        Matcher token = TOKEN.matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
