package jp.musubi.platform.kernel.signin.client;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** Who asks about a token. */
final class OwnTokens {

    private OwnTokens() {}

    /** @throws OAuth2AuthenticationException invalid_client when no system has proved who it is */
    static Authentication clientOf(Authentication question) {
        if (question.getPrincipal() instanceof OAuth2ClientAuthenticationToken client && client.isAuthenticated()) {
            return client;
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
}
