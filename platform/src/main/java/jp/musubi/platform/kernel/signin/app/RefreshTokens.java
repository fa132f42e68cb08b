package jp.musubi.platform.kernel.signin.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/** 更新の証。Only where the person has agreed to access while away; a random word, each good for one renewal. */
@Component
public class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 48;

    private final SecureRandom random = new SecureRandom();
    private final SignInRules rules;
    private final Clock clock;

    RefreshTokens(SignInRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())
                || !context.getAuthorizedScopes().contains(Scopes.OFFLINE)) {
            return null;
        }
        byte[] made = new byte[BYTES];
        random.nextBytes(made);
        Instant now = clock.instant();
        return new OAuth2RefreshToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(made),
                now,
                now.plus(rules.time(SignInRule.REFRESH_TOKEN_LIFE)));
    }
}
