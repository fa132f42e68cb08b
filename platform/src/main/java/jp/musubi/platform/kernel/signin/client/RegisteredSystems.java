package jp.musubi.platform.kernel.signin.client;

import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/** 登録されたシステム。The register of clients, as the library reads it; who is disabled is not there. */
@Component
class RegisteredSystems implements RegisteredClientRepository {

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
        return clients.findLive(clientId)
                .filter(client -> client.kind() == ClientKind.SYSTEM)
                .map(RegisteredSystems::describe)
                .orElse(null);
    }

    private static RegisteredClient describe(Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientName(client.japaneseName())
                .clientAuthenticationMethod(client.proof().method().oauth())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes().words()))
                .clientSettings(ClientSettings.builder()
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
                        .build())
                .build();
    }
}
