package jp.musubi.platform.kernel.signin.token;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** 証を作る所。The only place that signs access tokens: for the token endpoint and for {@link Tokens} alike. */
@Component
public class TokenMint implements Tokens {

    /** RFC 9068: no other JWT that this key may sign one day can pass for an access token. */
    static final String TYPE = "at+jwt";

    private final StoredKeys keys;
    private final JwtEncoder encoder;
    private final Clock clock;
    private final SignInRules rules;
    private final String issuer;

    TokenMint(StoredKeys keys, Clock clock, SignInRules rules, Settings settings) {
        this.keys = keys;
        this.encoder = new NimbusJwtEncoder(keys);
        this.clock = clock;
        this.rules = rules;
        this.issuer = settings.url().toString();
    }

    @Override
    public Token issueTo(Party party) {
        return issueTo(party.asCaller());
    }

    @Override
    public Token issueTo(Caller caller) {
        Jwt token = mint(new TokenOrder(caller, caller.name(), null, null));
        return new Token(token.getTokenValue(), Objects.requireNonNull(token.getExpiresAt(), "every token ends"));
    }

    /** The signed token; it ends after the time of the rule, a quarter of an hour. */
    public Jwt mint(TokenOrder order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var header = JwsHeader.with(SignatureAlgorithm.RS256)
                .keyId(keys.newest().getKeyID())
                .type(TYPE)
                .build();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of(issuer))
                .issuedAt(now)
                .expiresAt(now.plus(rules.time(SignInRule.ACCESS_TOKEN_LIFE)))
                .id(UUID.randomUUID().toString());
        CallerClaims.write(order, claims);
        return encoder.encode(JwtEncoderParameters.from(header, claims.build()));
    }
}
