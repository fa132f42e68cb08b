package jp.musubi.platform.kernel.signin.client;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Map;
import jp.musubi.platform.kernel.signin.certificate.CertificateCheck;
import jp.musubi.platform.kernel.signin.certificate.CertificateGate;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.Clients;
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

/** 証明書で名乗る。A system that says its client_id on the port for certificates (RFC 8705 §2). Systems only: apps have PKCE. */
final class CertificateProof implements AuthenticationConverter, AuthenticationProvider {

    private final RegisteredClientRepository registered;
    private final Clients clients;
    private final CertificateCheck check;

    CertificateProof(RegisteredClientRepository registered, Clients clients, CertificateCheck check) {
        this.registered = registered;
        this.clients = clients;
        this.check = check;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        X509Certificate[] chain = CertificateGate.chainOf(request);
        String[] client = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        return chain.length > 0 && client != null && client.length == 1
                ? new OAuth2ClientAuthenticationToken(
                        client[0], ClientAuthenticationMethod.TLS_CLIENT_AUTH, chain, Map.of())
                : null;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var presented = (OAuth2ClientAuthenticationToken) asked;
        if (!(presented.getCredentials() instanceof X509Certificate[] chain)) {
            return null;
        }
        RegisteredClient known = registered.findByClientId(presented.getName());
        Client client = clients.findLive(presented.getName())
                .filter(each -> each.kind() == ClientKind.SYSTEM)
                .orElse(null);
        if (known == null || client == null || !check.proves(chain, client)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(
                known, client.proof().method().oauth(), chain);
    }

    @Override
    public boolean supports(Class<?> type) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(type);
    }
}
