package jp.musubi.platform.kernel.signin.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** 署名の鍵。Prints its name only. */
record SigningKey(RSAKey key, Instant createdAt) {

    private static final int BITS = 2048;

    static SigningKey create(Instant now, boolean demo) {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID((demo ? "demo-" : "") + UUID.randomUUID())
                    .generate();
            return new SigningKey(key, now.truncatedTo(ChronoUnit.MICROS));
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    String id() {
        return key.getKeyID();
    }

    @Override
    public String toString() {
        return "SigningKey " + id();
    }
}
