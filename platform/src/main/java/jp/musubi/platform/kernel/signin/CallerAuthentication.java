package jp.musubi.platform.kernel.signin;

import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 確かめられた呼び手。From a verified token or a signed-in session; the principal is the {@link Caller}. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    // Sessions are never written out, so neither is this.
    private final transient Caller caller;
    private final transient @Nullable Scopes scopes;
    private final @Nullable String certificate;

    /** Of a session: nothing narrows it. */
    public CallerAuthentication(Caller caller) {
        this(caller, null, null);
    }

    /**
     * @param scopes of the token, or null when it names none
     * @param certificate SHA-256 (base64url) of the certificate that the token is bound to, or null
     */
    public CallerAuthentication(Caller caller, @Nullable Scopes scopes, @Nullable String certificate) {
        super(List.of());
        this.caller = caller;
        this.scopes = scopes;
        this.certificate = certificate;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.name();
    }

    @Nullable
    Scopes scopes() {
        return scopes;
    }

    @Nullable
    String certificate() {
        return certificate;
    }

    /** What proved the caller is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallerAuthentication that
                && caller.equals(that.caller)
                && Objects.equals(scopes, that.scopes)
                && Objects.equals(certificate, that.certificate);
    }

    @Override
    public int hashCode() {
        return caller.hashCode();
    }
}
