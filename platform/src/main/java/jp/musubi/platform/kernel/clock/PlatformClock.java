package jp.musubi.platform.kernel.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The platform's time: the system's time and an offset. The one place that reads the system's clock. UTC; who needs a
 * date takes it in Asia/Tokyo.
 */
public final class PlatformClock extends Clock implements MovableClock {

    private final Clock real;
    private final KeptOffset kept;
    private volatile Duration offset;

    PlatformClock(Clock real, KeptOffset kept, Duration offset) {
        this.real = real;
        this.kept = kept;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public synchronized void moveTo(Instant instant) {
        Instant now = real.instant();
        if (instant.isBefore(now.plus(offset))) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        Duration next = Duration.between(now, instant);
        kept.keep(next);
        offset = next;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
