package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * 申し立ての検証。Signed with a registered key (RS384 or ES384), for us, for at most five minutes, once. Source: SMART App
 * Launch 2, backend services; RFC 7523 §3.
 */
@Component
class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final ClientKeys keys;
    private final UsedAssertions used;
    private final Clock clock;
    private final List<String> audiences;

    AssertionDecoders(ClientKeys keys, UsedAssertions used, Clock clock, Settings settings) {
        this.keys = keys;
        this.used = used;
        this.clock = clock;
        String base = settings.url().toString();
        this.audiences = List.of(base, base + "/oauth2/token", base + "/oauth2/introspect", base + "/oauth2/revoke");
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        JWKSet registered = keys.find(client.getClientId()).orElseGet(JWKSet::new);
        var decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(registered))
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.add(SignatureAlgorithm.RS384);
                    algorithms.add(SignatureAlgorithm.ES384);
                })
                .build();
        decoder.setJwtValidator(validator(client.getClientId()));
        return assertion -> spend(client.getClientId(), decoder.decode(assertion));
    }

    private Jwt spend(String party, Jwt assertion) {
        String id = assertion.getId();
        Instant expiresAt = assertion.getExpiresAt();
        if (id == null || expiresAt == null || !used.spend(party, id, expiresAt.plus(SKEW))) {
            throw new BadJwtException("an assertion has an id, an end, and is used once");
        }
        return assertion;
    }

    private OAuth2TokenValidator<Jwt> validator(String party) {
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                this::endsSoon,
                new JwtClaimValidator<Object>("iss", party::equals),
                new JwtClaimValidator<Object>("sub", party::equals),
                new JwtClaimValidator<List<String>>(
                        "aud", named -> named != null && named.stream().anyMatch(audiences::contains)));
    }

    private OAuth2TokenValidatorResult endsSoon(Jwt assertion) {
        Instant expiresAt = assertion.getExpiresAt();
        Instant latest = clock.instant().plus(LONGEST).plus(SKEW);
        return expiresAt != null && !expiresAt.isAfter(latest)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client"));
    }
}
