package jp.musubi.platform.kernel.signin.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * 証を確かめる所。Verifies a token once and remembers it by its hash; afterwards only its end is looked at. Revocation
 * holds from the moment it is answered, in this process; in others from the token's next full verification.
 */
@Component
public class TokenGate implements JwtDecoder {

    private static final int REMEMBERED = 20_000;
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPE =
            new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TokenMint.TYPE));

    private final JwtDecoder verifier;
    private final RevokedTokens revoked;
    private final Clock clock;
    private final Cache<String, Instant> endedHere =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<String, Jwt> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    TokenGate(StoredKeys keys, RevokedTokens revoked, Clock clock, Settings settings) {
        this.verifier = verifier(keys, clock, settings.url().toString());
        this.revoked = revoked;
        this.clock = clock;
    }

    /** @throws BadJwtException when it is no live token of ours */
    @Override
    public Jwt decode(String token) {
        String hash = hash(token);
        Jwt live = remembered.get(hash, unknown -> verify(token));
        if (!clock.instant().isBefore(endOf(live)) || endedHere.getIfPresent(idOf(live)) != null) {
            // Also of one just verified: the library's validator lets the last instant pass.
            remembered.invalidate(hash);
            throw new BadJwtException("ended");
        }
        return live;
    }

    /** Ends a token at once. */
    public void revoke(Jwt token) {
        revoked.revoke(idOf(token), endOf(token));
        remembered.invalidate(hash(token.getTokenValue()));
    }

    /** Ends a token of which only the id is known, at once. */
    public void revoke(String tokenId, Instant expiresAt) {
        revoked.revoke(tokenId, expiresAt);
        endedHere.put(tokenId, expiresAt);
    }

    /**
     * Runs while the memory holds this token's place, so that a revocation, which clears the place after it is written
     * down, waits for an answer that did not see it and then takes that answer away.
     */
    private Jwt verify(String token) {
        Jwt verified = verifySignature(token);
        if (revoked.holds(idOf(verified))) {
            throw new BadJwtException("revoked");
        }
        return verified;
    }

    private Jwt verifySignature(String token) {
        try {
            return verifier.decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException unreadable) {
            throw new BadJwtException("unreadable", unreadable);
        }
    }

    private static JwtDecoder verifier(JWKSource<SecurityContext> keys, Clock clock, String issuer) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(TYPE))
                .build();
        // Whoever signs and whoever verifies read the same clock: no skew to forgive.
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(issuer), new JwtAudienceValidator(issuer)));
        return decoder;
    }

    private static Instant endOf(Jwt token) {
        return Objects.requireNonNull(token.getExpiresAt(), "every token ends");
    }

    private static String idOf(Jwt token) {
        return Objects.requireNonNull(token.getId(), "every token has an id");
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
