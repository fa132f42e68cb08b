package jp.musubi.platform.kernel.signin.client;

import java.util.Set;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** 登録されたシステム。The register of clients, as the library reads it; who is disabled is not there. */
@Component
class RegisteredSystems implements RegisteredClientRepository {

    private static final Set<AuthorizationGrantType> SYSTEM = Set.of(AuthorizationGrantType.CLIENT_CREDENTIALS);
    private static final Set<AuthorizationGrantType> APP =
            Set.of(AuthorizationGrantType.AUTHORIZATION_CODE, AuthorizationGrantType.REFRESH_TOKEN);

    private final Clients clients;

    RegisteredSystems(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("systems are registered elsewhere");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.findLive(clientId).map(RegisteredSystems::describe).orElse(null);
    }

    private static RegisteredClient describe(Client client) {
        boolean app = client.kind() != ClientKind.SYSTEM;
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.japaneseName())
                .clientAuthenticationMethod(client.proof().method().oauth())
                .authorizationGrantTypes(types -> types.addAll(app ? APP : SYSTEM))
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scopes(scopes -> scopes.addAll(client.scopes().words()))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(app)
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
                        .build())
                // Each refresh token renews once.
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).build())
                .build();
    }
}
