package jp.musubi.platform.kernel.signin.client;

import java.util.Optional;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/** 登録されたシステム。Each party with registered keys is an OAuth client of the same name. */
@Component
class RegisteredSystems implements RegisteredClientRepository {

    private final Parties parties;
    private final ClientKeys keys;

    RegisteredSystems(Parties parties, ClientKeys keys) {
        this.parties = parties;
        this.keys = keys;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("systems are registered as parties");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        Optional<Party> party = parties.find(clientId);
        return party.isPresent() && keys.find(clientId).isPresent() ? client(party.get()) : null;
    }

    private static RegisteredClient client(Party party) {
        return RegisteredClient.withId(party.name())
                .clientId(party.name())
                .clientName(party.japaneseName())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                // What SMART clients ask for; what a token allows is the party's purposes, never wider by a scope.
                .scope("system/*.rs")
                .scope("system/*.cruds")
                .clientSettings(ClientSettings.builder()
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
                        .build())
                .build();
    }
}
