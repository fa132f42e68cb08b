package jp.musubi.platform.kernel.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** このごろの試み。Oldest first; only as many as the limits ask for. */
final class Recent {

    private final Deque<Instant> begun = new ArrayDeque<>();

    /** Zero when one more may begin now, which then counts; else how long to wait. Refused ones do not count. */
    synchronized Duration begin(List<Limit> limits, Instant now) {
        Duration wait = limits.stream()
                .map(limit -> waitFor(limit, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            begun.addLast(now);
            int most = limits.stream().mapToInt(Limit::most).max().orElse(0);
            while (begun.size() > most) {
                begun.removeFirst();
            }
        }
        return wait;
    }

    synchronized int countSince(Instant since) {
        return (int) begun.stream().filter(each -> each.isAfter(since)).count();
    }

    /** Nothing began within that time: it can be forgotten. */
    synchronized boolean isIdleSince(Instant instant) {
        return begun.isEmpty() || begun.getLast().isBefore(instant);
    }

    private Duration waitFor(Limit limit, Instant now) {
        if (limit.most() == 0) {
            return limit.span();
        }
        if (begun.size() < limit.most()) {
            return Duration.ZERO;
        }
        // The one that has to fall out of the span before another fits in.
        Instant oldest =
                begun.stream().skip(begun.size() - limit.most()).findFirst().orElseThrow();
        Duration left = Duration.between(now, oldest.plus(limit.span()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
