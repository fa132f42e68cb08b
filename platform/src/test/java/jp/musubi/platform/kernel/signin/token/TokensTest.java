package jp.musubi.platform.kernel.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 証を確かめる門。Only a live token of ours opens it; every forged one is told the same. */
@PlatformTest
class TokensTest {

    private static final String ISSUER = "http://localhost:8080";
    private static final Party HOSPITAL = new Party(
            "hospital-token-test",
            "証の試験の病院",
            Role.FACILITY,
            new FacilityCode("1319900013"),
            null,
            Set.of(Purpose.SUBMIT));

    @LocalServerPort
    private int port;

    @Autowired
    private TokenMint mint;

    @Autowired
    private TokenGate gate;

    @Autowired
    private StoredKeys keys;

    @Autowired
    private Parties parties;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void register() {
        parties.register(HOSPITAL);
    }

    @Test
    void 生きている証だけが門を通る() throws Exception {
        String token = mint.mint(new TokenOrder(HOSPITAL.asCaller(), HOSPITAL.name(), null, null))
                .getTokenValue();

        // 404, not 401: behind the door, and nothing is at that address.
        assertThat(call(token).statusCode()).isEqualTo(404);
        assertThat(call(token).statusCode()).as("again, remembered").isEqualTo(404);
        assertThat(gate.decode(token).getSubject()).isEqualTo(HOSPITAL.name());
    }

    @Test
    void 証がなければ断り方を言う() throws Exception {
        HttpResponse<String> answer = call(null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(answer.body()).contains("OperationOutcome").contains("TOKEN-MISSING");
    }

    @Test
    void 終わった証は通らない_終わりの瞬間から() throws Exception {
        String token = mint.mint(new TokenOrder(HOSPITAL.asCaller(), HOSPITAL.name(), null, null))
                .getTokenValue();
        var before = clock.instant();
        try {
            clock.moveBy(Duration.ofMinutes(15).minusSeconds(1));
            assertThat(call(token).statusCode()).isEqualTo(404);
            clock.moveBy(Duration.ofSeconds(1));
            assertThat(call(token).statusCode()).isEqualTo(401);
        } finally {
            clock.set(before);
        }
    }

    @Test
    void 取り消した証は次の呼び出しから通らない() throws Exception {
        var token = mint.mint(new TokenOrder(HOSPITAL.asCaller(), HOSPITAL.name(), null, null));
        assertThat(call(token.getTokenValue()).statusCode()).isEqualTo(404);

        gate.revoke(token);

        assertThat(call(token.getTokenValue()).statusCode()).isEqualTo(401);
    }

    @Test
    void 偽の証はどれも同じ断りを受ける() throws Exception {
        RSAKey foreign =
                new RSAKeyGenerator(2048).keyID(keys.newest().getKeyID()).generate();
        RSAKey unknown = new RSAKeyGenerator(2048).keyID("no-such-key").generate();
        byte[] publicKey = keys.newest().toRSAPublicKey().getEncoded();
        List<String> forged = List.of(
                "garbage",
                new PlainJWT(claims(nothing -> {})).serialize(),
                signed(JWSAlgorithm.HS256, "at+jwt", new MACSigner(publicKey), claims(nothing -> {})),
                signed(JWSAlgorithm.RS256, "at+jwt", new RSASSASigner(foreign), claims(nothing -> {})),
                signed(unknown, claims(nothing -> {})),
                own(claims(claims -> claims.issuer("http://elsewhere"))),
                own(claims(claims -> claims.audience("http://elsewhere"))),
                own(claims(claims -> claims.expirationTime(null))),
                signed(JWSAlgorithm.RS256, "JWT", new RSASSASigner(keys.newest()), claims(nothing -> {})));

        for (String token : forged) {
            HttpResponse<String> answer = call(token);
            assertThat(answer.statusCode())
                    .as("forged token %d", forged.indexOf(token))
                    .isEqualTo(401);
            assertThat(answer.body()).contains("TOKEN-INVALID");
        }
        assertThat(call(own(claims(nothing -> {}))).statusCode())
                .as("the same claims signed by us pass, so it is the forgery that is refused")
                .isEqualTo(404);
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(ISSUER)
                .subject(HOSPITAL.name())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID("test-" + System.nanoTime())
                .claim("role", "FACILITY")
                .claim("facility", "1319900013")
                .claim("purpose", List.of("SUBMIT"));
        change.accept(claims);
        return claims.build();
    }

    private String own(JWTClaimsSet claims) throws JOSEException {
        return signed(keys.newest(), claims);
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private String signed(JWSAlgorithm algorithm, String type, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType(type))
                .keyID(keys.newest().getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private HttpResponse<String> call(@org.jspecify.annotations.Nullable String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir/NothingHere"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
