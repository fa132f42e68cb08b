package jp.musubi.platform.kernel.signin;

import java.time.Instant;
import jp.musubi.platform.kernel.caller.Caller;

/** 証の発行。The same signed access token that the token endpoint gives, for a registered party. */
public interface Tokens {

    Token issueTo(Party party);

    /** For a party whose member of staff acts, signed in elsewhere. */
    Token issueTo(Caller caller);

    /** @param value signed JWT (RS256); never logged */
    record Token(String value, Instant expiresAt) {}
}
