package jp.musubi.platform.kernel.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 間合い。Tries of each {@code K}, whoever or whatever it is.
 *
 * @param <K> equal for tries that count together
 */
public final class Pace<K> {

    private static final Duration LONGEST = Duration.ofDays(1);
    /** When more keys than this are remembered, the idle ones are forgotten. */
    private static final int MANY = 10_000;

    private final Map<K, Recent> recent = new ConcurrentHashMap<>();

    /** Zero when one more may begin now, which then counts; else how long to wait. Refused ones do not count. */
    public Duration begin(K key, List<Limit> limits, Instant now) {
        if (recent.size() > MANY) {
            recent.values().removeIf(tries -> tries.isIdleSince(now.minus(LONGEST)));
        }
        return recent.computeIfAbsent(key, none -> new Recent()).begin(limits, now);
    }

    /** How many of this key began after that time, as far as the limits had to remember them. */
    public int countSince(K key, Instant since) {
        Recent tries = recent.get(key);
        return tries == null ? 0 : tries.countSince(since);
    }
}
