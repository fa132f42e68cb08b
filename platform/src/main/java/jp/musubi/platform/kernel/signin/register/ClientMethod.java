package jp.musubi.platform.kernel.signin.register;

import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** 名乗り方。 */
public enum ClientMethod {
    /** 署名。Credential: the JWK set itself. */
    JWKS(ClientAuthenticationMethod.PRIVATE_KEY_JWT),
    /** 署名。Credential: the address of the JWK set. */
    JWKS_URL(ClientAuthenticationMethod.PRIVATE_KEY_JWT),
    /** 認証局の証明書。Credential: the subject's name as in RFC 4514. */
    CERTIFICATE_NAME(ClientAuthenticationMethod.TLS_CLIENT_AUTH),
    /** 自己署名の証明書。Credential: SHA-256 of the certificate, base64url. */
    CERTIFICATE(ClientAuthenticationMethod.SELF_SIGNED_TLS_CLIENT_AUTH),
    /** 名乗らない。Apps that hold no secret; PKCE alone ties code and token. */
    NONE(ClientAuthenticationMethod.NONE);

    private final ClientAuthenticationMethod oauth;

    ClientMethod(ClientAuthenticationMethod oauth) {
        this.oauth = oauth;
    }

    public ClientAuthenticationMethod oauth() {
        return oauth;
    }
}
