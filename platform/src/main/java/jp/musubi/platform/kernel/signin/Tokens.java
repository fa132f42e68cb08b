package jp.musubi.platform.kernel.signin;

import java.time.Instant;

/** 証の発行。The same signed access token that the token endpoint gives, for a registered party. */
public interface Tokens {

    Token issueTo(Party party);

    /** @param value signed JWT (RS256); never logged */
    record Token(String value, Instant expiresAt) {}
}
