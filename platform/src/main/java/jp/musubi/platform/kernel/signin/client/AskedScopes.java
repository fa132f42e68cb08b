package jp.musubi.platform.kernel.signin.client;

import java.util.Set;
import java.util.function.Consumer;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.stereotype.Component;

/** 求められた範囲。What a system asks for is inside of its registration, or it gets invalid_scope and no token. */
@Component
class AskedScopes implements Consumer<OAuth2ClientCredentialsAuthenticationContext> {

    private final Clients clients;
    private final Parties parties;

    AskedScopes(Clients clients, Parties parties) {
        this.clients = clients;
        this.parties = parties;
    }

    @Override
    public void accept(OAuth2ClientCredentialsAuthenticationContext context) {
        Set<String> words = context.<OAuth2ClientCredentialsAuthenticationToken>getAuthentication()
                .getScopes();
        String id = context.getRegisteredClient().getClientId();
        boolean inside = words.stream().allMatch(Scopes::offered)
                && clients.findLive(id)
                        .map(client -> isInside(Scopes.of(words), client))
                        .orElse(false);
        if (!inside) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
    }

    /** A purpose that the party is not registered for would leave a token that allows less than it says. */
    private boolean isInside(Scopes asked, Client client) {
        Set<Purpose> registered = client.party() == null
                ? Set.of()
                : parties.find(client.party()).map(Party::purposes).orElse(Set.of());
        return client.scopes().cover(asked) && registered.containsAll(asked.purposes());
    }
}
