package jp.musubi.platform.kernel.signin;

import java.time.Instant;
import java.util.Optional;

/** 席の時間。Of the session in which the present call came. */
public interface SessionTime {

    /** When it ends if nothing more is done in it; empty for a call without a session. */
    Optional<Instant> findEnd();
}
