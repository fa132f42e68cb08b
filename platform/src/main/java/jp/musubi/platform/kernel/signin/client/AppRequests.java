package jp.musubi.platform.kernel.signin.client;

import java.util.function.Consumer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.stereotype.Component;

/**
 * アプリの頼み。The place to return to is one of those registered, to the letter; the scopes are inside of the registration; and who
 * sits there may use this app: a facility's app its own staff, an app of persons a person.
 */
@Component
class AppRequests implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private final Clients clients;

    AppRequests(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        // First: until it has passed, no answer goes to the address that was sent.
        OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR.accept(context);
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        Client client = clients.findLive(request.getClientId()).orElse(null);
        boolean offered = request.getScopes().stream().allMatch(Scopes::offered);
        if (client == null || !offered || !client.scopes().cover(Scopes.of(request.getScopes()))) {
            throw refused(OAuth2ErrorCodes.INVALID_SCOPE, request);
        }
        if (request.getPrincipal() instanceof CallerAuthentication signedIn && !fits(client, signedIn.getPrincipal())) {
            throw refused(OAuth2ErrorCodes.ACCESS_DENIED, request);
        }
    }

    private static boolean fits(Client client, Caller caller) {
        return client.kind() == ClientKind.PERSON_APP
                ? caller.person() != null
                : caller.person() == null && caller.name().equals(client.party());
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refused(
            String code, OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(code), request);
    }
}
