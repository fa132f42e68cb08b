package jp.musubi.platform.kernel.signin.app;

import java.security.Principal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * 許しの形。Between our rows and the library's. The library asks the machine's clock whether a code or token has ended; ours was
 * asked before, so what gets here has no end for it.
 */
@Component
class GrantForm {

    static final String PRESENTED_REFRESH = "musubi.presented-refresh";

    private static final Instant ALWAYS = Instant.parse("9000-01-01T00:00:00Z");

    private final RegisteredClientRepository clients;
    private final StoredRequest requests;
    private final Subjects subjects;

    GrantForm(@Lazy RegisteredClientRepository clients, StoredRequest requests, Subjects subjects) {
        this.clients = clients;
        this.requests = requests;
        this.subjects = subjects;
    }

    String write(OAuth2AuthorizationRequest request) {
        return requests.write(request);
    }

    Optional<OAuth2Authorization> withCode(GrantRow row, String value) {
        return builder(row)
                .map(builder -> builder.token(new OAuth2AuthorizationCode(value, Instant.EPOCH, ALWAYS))
                        .build());
    }

    Optional<OAuth2Authorization> withRefresh(GrantRow row, String value) {
        return builder(row)
                .map(builder -> builder.token(new OAuth2RefreshToken(value, Instant.EPOCH, ALWAYS))
                        .attribute(PRESENTED_REFRESH, Hashes.of(value))
                        .token(new OAuth2AuthorizationCode(row.id(), Instant.EPOCH, ALWAYS))
                        .build());
    }

    static Caller callerOf(Principal person) {
        if (person instanceof CallerAuthentication signedIn) {
            return signedIn.getPrincipal();
        }
        throw new IllegalStateException("only who has signed in gives a grant");
    }

    /** Id and end of the token just made. */
    static Optional<GrantRows.GivenToken> accessTokenOf(OAuth2Authorization grant) {
        var token = grant.getAccessToken();
        Map<String, Object> claims = token == null ? null : token.getClaims();
        Instant expiresAt = token == null ? null : token.getToken().getExpiresAt();
        return claims != null && expiresAt != null && claims.get("jti") instanceof String id
                ? Optional.of(new GrantRows.GivenToken(id, expiresAt))
                : Optional.empty();
    }

    /** Empty when the app or the person is no longer there. */
    private Optional<OAuth2Authorization.Builder> builder(GrantRow row) {
        RegisteredClient client = clients.findByClientId(row.client());
        Caller caller = subjects.find(row.subject()).orElse(null);
        if (client == null || caller == null) {
            return Optional.empty();
        }
        Set<String> scopes = new LinkedHashSet<>(row.scopes());
        return Optional.of(OAuth2Authorization.withRegisteredClient(client)
                .id(row.id())
                .principalName(caller.name())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(scopes)
                .attribute(Principal.class.getName(), new CallerAuthentication(caller))
                .attribute(
                        OAuth2AuthorizationRequest.class.getName(),
                        requests.read(row.request(), row.client(), scopes)));
    }
}
