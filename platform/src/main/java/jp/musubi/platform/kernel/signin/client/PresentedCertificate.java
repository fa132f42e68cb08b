package jp.musubi.platform.kernel.signin.client;

import java.security.cert.X509Certificate;
import jp.musubi.platform.kernel.people.certificates.Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;

/** 示された証明書。A client that proved itself by a certificate gets tokens that are worth nothing without it (RFC 8705 §3). */
final class PresentedCertificate {

    private PresentedCertificate() {}

    static @Nullable String of(OAuth2TokenContext context) {
        Authentication grant = context.getAuthorizationGrant();
        return grant != null
                        && grant.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                        && client.getCredentials() instanceof X509Certificate[] chain
                        && chain.length > 0
                ? Certificate.thumbprintOf(chain[0])
                : null;
    }
}
