package jp.musubi.platform.kernel.signin.token;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * 証の注文。What one access token is to say.
 *
 * @param client the OAuth client that gets it
 * @param scopes null when nothing narrows it (tokens of the demo country)
 * @param certificate SHA-256 (base64url) of the certificate without which it is worth nothing, or null
 */
public record TokenOrder(
        Caller caller,
        String client,
        @Nullable Scopes scopes,
        @Nullable String certificate) {}
