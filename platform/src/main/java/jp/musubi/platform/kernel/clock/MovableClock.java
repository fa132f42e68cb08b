package jp.musubi.platform.kernel.clock;

import java.time.Instant;

/** 進められる時計。In demo mode the platform's time can be moved, forward only. */
public interface MovableClock {

    Instant instant();

    /** @throws IllegalArgumentException when the instant is before the platform's present time */
    void moveTo(Instant instant);
}
