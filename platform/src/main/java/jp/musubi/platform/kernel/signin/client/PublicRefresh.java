package jp.musubi.platform.kernel.signin.client;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * 名乗れないアプリの更新。The library lets an app without a secret open a code with PKCE, but not renew. Here it may: the refresh
 * token is good for one renewal, and one seen twice ends the grant (RFC 9700 §4.14).
 */
final class PublicRefresh implements AuthenticationConverter, AuthenticationProvider {

    private static final String MARK = "musubi.public-refresh";

    private final RegisteredClientRepository clients;

    PublicRefresh(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] client = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        boolean refresh =
                OAuth2ParameterNames.REFRESH_TOKEN.equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        boolean proof = request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION) != null;
        return refresh && !proof && client != null && client.length == 1
                ? new OAuth2ClientAuthenticationToken(
                        client[0], ClientAuthenticationMethod.NONE, null, Map.of(MARK, true))
                : null;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var client = (OAuth2ClientAuthenticationToken) asked;
        if (!client.getAdditionalParameters().containsKey(MARK)) {
            return null;
        }
        RegisteredClient registered = clients.findByClientId(client.getName());
        if (registered == null
                || !registered.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(registered, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(type);
    }
}
