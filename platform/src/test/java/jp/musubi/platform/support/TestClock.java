package jp.musubi.platform.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.musubi.platform.kernel.clock.MovableClock;

/** A clock that stands still until a test moves it. Starts at {@link #START}. */
public final class TestClock extends Clock implements MovableClock {

    /** 2026-04-01 09:00 in Japan. */
    public static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    /** Sets any time, also an earlier one. */
    public void set(Instant instant) {
        now = instant;
    }

    public void moveBy(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void moveTo(Instant instant) {
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var outer = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }

            @Override
            public Instant instant() {
                return outer.instant();
            }
        };
    }
}
