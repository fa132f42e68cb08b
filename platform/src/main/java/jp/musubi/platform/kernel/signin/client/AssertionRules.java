package jp.musubi.platform.kernel.signin.client;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;

/** 申し立てのきまり。From whom, for whom, from when, until when. */
@Component
class AssertionRules {

    private final SignInRules rules;
    private final Clock clock;
    private final List<String> audiences;

    AssertionRules(SignInRules rules, Clock clock, Settings settings) {
        this.rules = rules;
        this.clock = clock;
        String base = settings.url().toString();
        this.audiences = List.of(base, base + "/oauth2/token", base + "/oauth2/introspect", base + "/oauth2/revoke");
    }

    OAuth2TokenValidator<Jwt> validator(String client) {
        var times = new JwtTimestampValidator(skew());
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                this::endsSoon,
                new JwtClaimValidator<Object>("iss", client::equals),
                new JwtClaimValidator<Object>("sub", client::equals),
                new JwtClaimValidator<List<String>>(
                        "aud", named -> named != null && named.stream().anyMatch(audiences::contains)));
    }

    /**
     * What the library does not ask, or no longer sees after it has filled in what was left out: a key id, and no time of
     * issue in the future.
     *
     * @throws BadJwtException when the assertion is not as usual
     */
    void refuseUnusual(String assertion) {
        try {
            if (!(JWTParser.parse(assertion) instanceof SignedJWT signed)) {
                throw new BadJwtException("an assertion is signed");
            }
            if (signed.getHeader().getKeyID() == null) {
                throw new BadJwtException("an assertion names its key");
            }
            Date issued = signed.getJWTClaimsSet().getIssueTime();
            if (issued != null && issued.toInstant().isAfter(clock.instant().plus(skew()))) {
                throw new BadJwtException("an assertion of the future");
            }
        } catch (ParseException e) {
            throw new BadJwtException("unreadable");
        }
    }

    /** When its id may be used again, since it has ended for certain. */
    Instant forgottenAt(Instant expiresAt) {
        return expiresAt.plus(skew());
    }

    private OAuth2TokenValidatorResult endsSoon(Jwt assertion) {
        Instant expiresAt = assertion.getExpiresAt();
        Instant latest =
                clock.instant().plus(rules.time(SignInRule.ASSERTION_LIFE)).plus(skew());
        return expiresAt != null && !expiresAt.isAfter(latest)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT));
    }

    private Duration skew() {
        return rules.time(SignInRule.ASSERTION_SKEW);
    }
}
