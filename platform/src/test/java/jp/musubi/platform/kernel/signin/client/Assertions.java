package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** 申し立てを作る。As a system of this name with this key would. */
public record Assertions(String name, JWK key, String issuer) {

    public String right(Instant now) throws Exception {
        return with(now, claims -> claims);
    }

    public String with(Instant now, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        return sign(key, key.getKeyID(), change.apply(claims(now)).build());
    }

    public JWTClaimsSet.Builder claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .subject(name)
                .audience(issuer + "/oauth2/token")
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(4))))
                .jwtID(UUID.randomUUID().toString());
    }

    public static String sign(JWK key, String kid, JWTClaimsSet claims) throws Exception {
        boolean curve = key instanceof ECKey;
        var header = new JWSHeader.Builder(curve ? JWSAlgorithm.ES384 : JWSAlgorithm.RS384);
        var assertion = new SignedJWT(header.keyID(kid).build(), claims);
        assertion.sign(signer(key));
        return assertion.serialize();
    }

    private static JWSSigner signer(JWK key) throws Exception {
        return key instanceof ECKey curve ? new ECDSASigner(curve) : new RSASSASigner(key.toRSAKey());
    }
}
