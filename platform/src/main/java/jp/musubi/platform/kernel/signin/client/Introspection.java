package jp.musubi.platform.kernel.signin.client;

import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.signin.token.TokenGate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenIntrospection;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * 証の照会 (RFC 7662)。A system learns of its own tokens whether they live; of all others, as of garbage, that they do not.
 * Asks the gate, which knows revocation and the platform's clock.
 */
@Component
class Introspection implements AuthenticationProvider {

    private final TokenGate gate;

    Introspection(TokenGate gate) {
        this.gate = gate;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var question = (OAuth2TokenIntrospectionAuthenticationToken) asked;
        var client = OwnTokens.clientOf(question);
        return new OAuth2TokenIntrospectionAuthenticationToken(
                question.getToken(), client, answer(question.getToken(), client.getName()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2TokenIntrospectionAuthenticationToken.class.isAssignableFrom(type);
    }

    private OAuth2TokenIntrospection answer(String value, String client) {
        try {
            Jwt token = gate.decode(value);
            if (client.equals(token.getClaimAsString("client_id"))) {
                return describe(token, client);
            }
        } catch (BadJwtException notLive) {
            // Same answer as for another's token.
        }
        return OAuth2TokenIntrospection.builder(false).build();
    }

    private static OAuth2TokenIntrospection describe(Jwt token, String client) {
        List<String> purposes = Objects.requireNonNullElse(token.getClaimAsStringList("purpose"), List.of());
        String subject = Objects.requireNonNull(token.getSubject(), "every token has a subject");
        var answer = OAuth2TokenIntrospection.builder(true)
                .clientId(client)
                .subject(subject)
                .tokenType("Bearer")
                .id(Objects.requireNonNull(token.getId(), "every token has an id"))
                .issuer(Objects.requireNonNull(token.getClaimAsString("iss"), "every token has an issuer"))
                .issuedAt(Objects.requireNonNull(token.getIssuedAt(), "every token begins"))
                .expiresAt(Objects.requireNonNull(token.getExpiresAt(), "every token ends"))
                .claim("purpose", purposes);
        String scope = token.getClaimAsString("scope");
        return (scope == null ? answer : answer.scopes(words -> words.addAll(List.of(scope.split(" "))))).build();
    }
}
