package jp.musubi.platform.kernel.signin.client;

import jp.musubi.platform.kernel.signin.app.AppGrants;
import jp.musubi.platform.kernel.signin.token.TokenGate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenRevocationAuthenticationToken;
import org.springframework.stereotype.Component;

/** 証の取り消し (RFC 7009)。A system ends its own tokens, at once; for any other the answer is the same and nothing ends. */
@Component
class Revocation implements AuthenticationProvider {

    private final TokenGate gate;
    private final AppGrants grants;

    Revocation(TokenGate gate, AppGrants grants) {
        this.gate = gate;
        this.grants = grants;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var request = (OAuth2TokenRevocationAuthenticationToken) asked;
        var client = OwnTokens.clientOf(request);
        try {
            Jwt token = gate.decode(request.getToken());
            if (client.getName().equals(token.getClaimAsString("client_id"))) {
                gate.revoke(token);
            }
        } catch (BadJwtException notLive) {
            // Ended already, which is what was asked for; or one that renews.
            grants.endByRefresh(request.getToken(), client.getName());
        }
        return request;
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2TokenRevocationAuthenticationToken.class.isAssignableFrom(type);
    }
}
