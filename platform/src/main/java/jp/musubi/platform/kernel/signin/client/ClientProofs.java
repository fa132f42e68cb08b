package jp.musubi.platform.kernel.signin.client;

import java.util.List;
import jp.musubi.platform.kernel.signin.certificate.CertificateCheck;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.PublicClientAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.web.authentication.PublicClientAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

/** 名乗り方の一覧。A signed assertion, a certificate, or for apps without a secret the code's PKCE. No shared secrets. */
@Component
class ClientProofs {

    private final List<AuthenticationConverter> converters;
    private final List<AuthenticationProvider> providers;

    ClientProofs(
            RegisteredClientRepository clients,
            OAuth2AuthorizationService grants,
            AssertionDecoders decoders,
            Clients register,
            CertificateCheck check) {
        var assertions = new JwtClientAssertionAuthenticationProvider(clients, grants);
        assertions.setJwtDecoderFactory(decoders);
        // No beans: the resource server would take a converter that is one for its own reader of tokens.
        var certificates = new CertificateProof(clients, register, check);
        var refresh = new PublicRefresh(clients);
        this.converters =
                List.of(new AssertionConverter(), certificates, new PublicClientAuthenticationConverter(), refresh);
        this.providers =
                List.of(assertions, certificates, refresh, new PublicClientAuthenticationProvider(clients, grants));
    }

    void configure(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(client -> client.authenticationConverters(list -> only(list, converters))
                .authenticationProviders(list -> only(list, providers)));
    }

    private static <T> void only(List<T> defaults, List<T> ours) {
        defaults.clear();
        defaults.addAll(ours);
    }
}
