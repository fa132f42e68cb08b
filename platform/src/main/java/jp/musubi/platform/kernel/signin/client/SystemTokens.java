package jp.musubi.platform.kernel.signin.client;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
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

/** 入口の証。The token endpoint's access tokens come from the one mint, for systems and for people through an app. */
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
        Caller caller = client == null ? null : callerOf(client, context);
        if (client == null || caller == null) {
            return null;
        }
        Scopes asked = Scopes.of(context.getAuthorizedScopes());
        // Without a scope asked for, all that are registered.
        Scopes scopes = asked.isEmpty() ? client.scopes() : asked;
        Caller narrowed = caller.withPurposes(scopes.narrow(caller.purposes()));
        clients.used(client.id());
        return mint.mint(new TokenOrder(narrowed, client.id(), scopes, PresentedCertificate.of(context)));
    }

    /** A system calls as its party, an app as who has signed in through it. */
    private @Nullable Caller callerOf(Client client, OAuth2TokenContext context) {
        if (client.kind() == ClientKind.SYSTEM) {
            return client.party() == null
                    ? null
                    : parties.find(client.party()).map(Party::asCaller).orElse(null);
        }
        return context.getPrincipal() instanceof CallerAuthentication signedIn ? signedIn.getPrincipal() : null;
    }
}
