package jp.musubi.platform.kernel.signin.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** システムの証への攻撃。Each is refused with the error of its RFC, over real HTTP; the right call beside it is not. */
@PlatformTest
class SystemAttacksTest {

    private static final String ISSUER = "http://localhost:8080";
    private static final String NAME = "hospital-attack-test";
    private static final RSAKey KEY = rsa("attack-1");

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @Autowired
    private Clients clients;

    @Autowired
    private KeySets keys;

    @Autowired
    private TestClock clock;

    private OauthCalls calls;
    private Assertions ours;

    @BeforeEach
    void register() {
        calls = new OauthCalls(port);
        ours = new Assertions(NAME, KEY, ISSUER);
        register(NAME, "1319900021", new JWKSet(KEY).toString(false));
    }

    @Test
    void 崩した申し立てはどれも_invalid_client_で断る() throws Exception {
        for (var attack : attacks().entrySet()) {
            HttpResponse<String> answer = calls.token(attack.getValue());
            assertThat(answer.statusCode()).as(attack.getKey()).isEqualTo(401);
            assertThat(answer.body()).as(attack.getKey()).isEqualTo("{\"error\":\"invalid_client\"}");
        }
        assertThat(calls.token(ours.right(now())).statusCode()).isEqualTo(200);
    }

    private Map<String, String> attacks() throws Exception {
        Instant now = now();
        JWTClaimsSet right = ours.claims(now).build();
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("alg none", new PlainJWT(right).serialize());
        attacks.put("HS256 with the public key as the secret", hmac(JWSAlgorithm.HS256, right));
        attacks.put("HS384 with the public key as the secret", hmac(JWSAlgorithm.HS384, right));
        attacks.put("RS256, not of the profile", rs256(right));
        attacks.put("another key under our key id", Assertions.sign(rsa("attack-1"), "attack-1", right));
        attacks.put("unknown key id", Assertions.sign(KEY, "nobody-knows", right));
        attacks.put("no key id", Assertions.sign(KEY, null, right));
        attacks.put("a curve that is not registered", Assertions.sign(p384("attack-1"), "attack-1", right));
        attacks.put("another audience", ours.with(now, c -> c.audience("https://elsewhere.example/oauth2/token")));
        attacks.put("our name as part of the audience", ours.with(now, c -> c.audience(ISSUER + "/oauth2/token/x")));
        attacks.put("no audience", ours.with(now, c -> c.audience((String) null)));
        attacks.put("ended", ours.with(now, c -> c.expirationTime(at(now, -31))));
        attacks.put("longer than five minutes and the skew", ours.with(now, c -> c.expirationTime(at(now, 332))));
        attacks.put("no end", ours.with(now, c -> c.expirationTime(null)));
        attacks.put("not yet", ours.with(now, c -> c.notBeforeTime(at(now, 32))));
        attacks.put("issued in the future", ours.with(now, c -> c.issueTime(at(now, 32))));
        attacks.put("no id", ours.with(now, c -> c.jwtID(null)));
        attacks.put("empty id", ours.with(now, c -> c.jwtID("")));
        attacks.put("issuer and subject differ", ours.with(now, c -> c.subject("hospital-a")));
        attacks.put("no subject", ours.with(now, c -> c.subject(null)));
        attacks.put("unknown system", ours.with(now, c -> c.issuer("nobody").subject("nobody")));
        attacks.put("no issuer", ours.with(now, c -> c.issuer(null)));
        attacks.put("not a JWT", "garbage");
        attacks.put("signature cut off", ours.right(now).replaceAll("\\.[^.]*$", "."));
        return attacks;
    }

    @Test
    void 許された時計のずれまでは受ける() throws Exception {
        Instant now = now();
        for (String assertion : List.of(
                ours.with(now, c -> c.expirationTime(at(now, 329))),
                ours.with(now, c -> c.expirationTime(at(now, -28))),
                ours.with(now, c -> c.issueTime(at(now, 29))),
                ours.with(now, c -> c.notBeforeTime(at(now, 29))))) {
            assertThat(calls.token(assertion).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void 同じ申し立ては二度使えない_時計のずれを足した終わりまで() throws Exception {
        String assertion = ours.right(now());
        assertThat(calls.token(assertion).statusCode()).isEqualTo(200);
        assertInvalidClient(calls.token(assertion));
        Instant before = clock.instant();
        try {
            clock.moveBy(Duration.ofSeconds(265));
            assertInvalidClient(calls.token(assertion));
        } finally {
            clock.set(before);
        }
    }

    @Test
    void 同じ番号の申し立ても_中身を変えて使えない() throws Exception {
        Instant now = now();
        assertThat(calls.token(ours.with(now, c -> c.jwtID("jti-1"))).statusCode())
                .isEqualTo(200);
        assertInvalidClient(calls.token(ours.with(now, c -> c.jwtID("jti-1").expirationTime(at(now, 100)))));
    }

    @Test
    void 曲線の鍵でも名乗れる() throws Exception {
        var curve = p384("curve-1");
        register("clinic-attack-test", "1319900039", new JWKSet(curve).toString(false));
        var theirs = new Assertions("clinic-attack-test", curve, ISSUER);
        assertThat(calls.token(theirs.right(now())).statusCode()).isEqualTo(200);
        assertInvalidClient(
                calls.token(ours.with(now(), c -> c.issuer("clinic-attack-test").subject("clinic-attack-test"))));
    }

    @Test
    void 頼み方の誤りは_それぞれの誤りの名で断る() throws Exception {
        String type = OauthCalls.encode(AssertionConverter.TYPE);
        assertError(calls.token(ours.right(now()), "grant_type", "password"), 400, "unsupported_grant_type");
        assertError(calls.token(ours.right(now()), "scope", "system/Patient.rs openid"), 400, "invalid_scope");
        assertError(calls.token(ours.right(now()), "scope", "user/Patient.rs"), 400, "invalid_scope");
        assertError(calls.token(ours.right(now()), "scope", "purpose/EMERGENCY"), 400, "invalid_scope");
        assertError(calls.token(ours.right(now()), "client_id", "hospital-a"), 401, "invalid_client");
        assertError(
                calls.raw(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_assertion_type=" + type + "&client_assertion="
                                + ours.right(now()) + "&client_assertion=" + ours.right(now())),
                400,
                "invalid_request");
        assertThat(calls.raw("/oauth2/token", "grant_type=client_credentials").statusCode())
                .isEqualTo(401);
    }

    @Test
    void 止められたシステムには証を出さない() throws Exception {
        register("disabled-attack-test", "1319900047", new JWKSet(KEY).toString(false));
        var theirs = new Assertions("disabled-attack-test", KEY, ISSUER);
        assertThat(calls.token(theirs.right(now())).statusCode()).isEqualTo(200);
        clients.disable("disabled-attack-test");
        assertInvalidClient(calls.token(theirs.right(now())));
    }

    @Test
    void 取り消した証と終わった証と範囲の外は通さない() throws Exception {
        String token = OauthCalls.accessToken(calls.token(ours.right(now()), "scope", "system/Condition.rs"));
        assertThat(calls.with(token, "GET", "/fhir/NoSuchType", "").statusCode())
                .as("outside of the scope")
                .isEqualTo(403);
        HttpResponse<String> outside = calls.with(token, "POST", "/fhir/Bundle", "{}");
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(outside.headers().firstValue("WWW-Authenticate").orElse("")).contains("insufficient_scope");
        assertThat(outside.body()).contains("SCOPE-INSUFFICIENT");
        assertThat(calls.with(token, "GET", "/fhir/Condition", "").body()).doesNotContain("SCOPE-INSUFFICIENT");

        assertThat(calls.post("/oauth2/introspect", ours.right(now()), Map.of("token", token))
                        .body())
                .contains("\"active\":true", "system/Condition.rs");
        assertThat(calls.post("/oauth2/revoke", ours.right(now()), Map.of("token", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(calls.with(token, "GET", "/fhir/Condition", "").statusCode()).isEqualTo(401);

        String ending = OauthCalls.accessToken(calls.token(ours.right(now())));
        Instant before = clock.instant();
        try {
            clock.moveBy(Duration.ofMinutes(15));
            assertThat(calls.with(ending, "GET", "/fhir/Condition", "").statusCode())
                    .isEqualTo(401);
        } finally {
            clock.set(before);
        }
    }

    @Test
    void 案内は出しているものだけを言う() throws Exception {
        for (String path : List.of("/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration")) {
            HttpResponse<String> guide = calls.get(path);
            assertThat(guide.statusCode()).isEqualTo(200);
            assertThat(guide.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(guide.body())
                    .contains("client-confidential-asymmetric", "\"token_endpoint\":\"" + ISSUER + "/oauth2/token\"");
        }
    }

    private void register(String name, String facility, String jwks) {
        parties.register(
                new Party(name, "攻撃の試験の病院", Role.FACILITY, new FacilityCode(facility), null, Set.of(Purpose.SUBMIT)));
        clients.register(new Client(
                name,
                name,
                "攻撃の試験のシステム",
                ClientKind.SYSTEM,
                keys.proofByKeys(jwks),
                Scopes.parse("system/*.cruds"),
                List.of()));
    }

    private Instant now() {
        return clock.instant();
    }

    private static Date at(Instant now, long seconds) {
        return Date.from(now.plusSeconds(seconds));
    }

    private static void assertInvalidClient(HttpResponse<String> answer) {
        assertError(answer, 401, "invalid_client");
    }

    private static void assertError(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"error\":\"" + error + "\"").doesNotContain("access_token");
    }

    private static String hmac(JWSAlgorithm algorithm, JWTClaimsSet claims) throws Exception {
        var forged =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("attack-1").build(), claims);
        forged.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        return forged.serialize();
    }

    private static String rs256(JWTClaimsSet claims) throws Exception {
        var other = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("attack-1").build(), claims);
        other.sign(new RSASSASigner(KEY));
        return other.serialize();
    }

    private static RSAKey rsa(String kid) {
        try {
            return new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey p384(String kid) throws Exception {
        return new ECKeyGenerator(Curve.P_384).keyID(kid).generate();
    }
}
