package jp.musubi.platform.kernel.signin.client;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.kernel.signin.token.TokenOrder;
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
    private final Clients clients;
    private final TokenMint mint;

    SystemTokens(Parties parties, Clients clients, TokenMint mint) {
        this.parties = parties;
        this.clients = clients;
        this.mint = mint;
    }

    @Override
    public @Nullable Jwt generate(OAuth2TokenContext context) {
        RegisteredClient asking = context.getRegisteredClient();
        if (asking == null || !OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        Client client = clients.findLive(asking.getClientId()).orElse(null);
        Party party = client == null || client.party() == null
                ? null
                : parties.find(client.party()).orElse(null);
        return client == null || party == null
                ? null
                : mint.mint(order(client, party, Scopes.of(context.getAuthorizedScopes())));
    }

    /** Without a scope asked for, all that are registered. */
    private static TokenOrder order(Client client, Party party, Scopes asked) {
        Scopes scopes = asked.isEmpty() ? client.scopes() : asked;
        return new TokenOrder(narrowed(party, scopes), client.id(), scopes, null);
    }

    private static Caller narrowed(Party party, Scopes scopes) {
        return party.asCaller().withPurposes(scopes.narrow(party.purposes()));
    }
}
