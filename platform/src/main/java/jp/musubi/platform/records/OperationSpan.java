package jp.musubi.platform.records;

import java.time.Duration;

/** どれだけ遡るか。 */
public enum OperationSpan {
    /** The last hour, minute by minute. */
    HOUR(Duration.ofHours(1), Duration.ofMinutes(1)),
    /** The last day, hour by hour. */
    DAY(Duration.ofDays(1), Duration.ofHours(1));

    private final Duration length;
    private final Duration step;

    OperationSpan(Duration length, Duration step) {
        this.length = length;
        this.step = step;
    }

    public Duration length() {
        return length;
    }

    /** Of one figure. */
    public Duration step() {
        return step;
    }
}
