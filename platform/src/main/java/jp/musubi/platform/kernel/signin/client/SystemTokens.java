package jp.musubi.platform.kernel.signin.client;

import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/** システムの証。The token endpoint's tokens come from the one mint. */
@Component
class SystemTokens implements OAuth2TokenGenerator<Jwt> {

    private final Parties parties;
    private final TokenMint mint;

    SystemTokens(Parties parties, TokenMint mint) {
        this.parties = parties;
        this.mint = mint;
    }

    @Override
    public @Nullable Jwt generate(OAuth2TokenContext context) {
        RegisteredClient client = context.getRegisteredClient();
        if (client == null || !OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        return parties.find(client.getClientId()).map(mint::mint).orElse(null);
    }
}
