package jp.musubi.platform.kernel.audit.turnedaway;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.audit.DoorLog;
import org.springframework.stereotype.Component;

/**
 * 断りを数える。One entry for each minute, reason and source; beyond {@link #MOST} of them in one minute the rest is one
 * more entry for each reason, of no named source. Counts of the running minute are in memory: a kill loses them.
 */
@Component
class TurnedAway {

    /** Pairs of reason and source that one minute keeps apart. */
    static final int MOST = 100;

    private static final String MANY = "FROM-MANY";

    private final DoorLog log;
    private final SourceMark marks;
    private final Clock clock;
    private final Map<List<String>, Long> counts = new LinkedHashMap<>();
    private Instant minute = Instant.MIN;

    TurnedAway(DoorLog log, SourceMark marks, Clock clock) {
        this.log = log;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param address of the client; only a mark of it is kept, which nobody can turn back */
    synchronized void count(String reason, String address) {
        writeFinished();
        List<String> exact = List.of(reason, "FROM-" + marks.of(address));
        boolean room = counts.size() < MOST || counts.containsKey(exact);
        counts.merge(room ? exact : List.of(reason, MANY), 1L, Long::sum);
    }

    /** Calls counted and not written yet. */
    synchronized long waiting() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Writes the counts of a minute that is over. */
    synchronized void writeFinished() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            write();
            minute = now;
        }
    }

    /** Writes all there is, also of the running minute. What could not be written stays and is tried again. */
    synchronized void write() {
        var all = counts.entrySet().iterator();
        while (all.hasNext()) {
            var one = all.next();
            log.writeTurnedAway(
                    one.getKey().get(0),
                    List.of("COUNT-" + one.getValue(), one.getKey().get(1)));
            all.remove();
        }
    }
}
