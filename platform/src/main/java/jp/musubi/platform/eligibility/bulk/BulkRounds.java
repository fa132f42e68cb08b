package jp.musubi.platform.eligibility.bulk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import jp.musubi.platform.eligibility.JapaneseDay;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** 一括照会の見回り。Hands lists to the workers, those of before a restart too, and erases those whose time is over. */
@Component
class BulkRounds {

    private final BulkRows rows;
    private final AnswerLines answering;
    private final Executor executor;
    private final Clock clock;
    private final Set<UUID> handed = ConcurrentHashMap.newKeySet();

    BulkRounds(BulkRows rows, AnswerLines answering, @Qualifier("bulkExecutor") Executor executor, Clock clock) {
        this.rows = rows;
        this.answering = answering;
        this.executor = executor;
        this.clock = clock;
    }

    /** Once only while a worker has it. */
    void begin(UUID id) {
        if (handed.add(id)) {
            executor.execute(() -> {
                try {
                    answering.run(id);
                } finally {
                    handed.remove(id);
                }
            });
        }
    }

    /** At the start: every list that is not over, as a restart left it. Two workers at one list take turns. */
    void resumeAll() {
        erase();
        rows.listOpen(clock.instant()).forEach(list -> begin(list.id()));
    }

    /** Later on: only lists that nobody touches any more, such as those of another process that ended. */
    void resumeLeft() {
        erase();
        Instant now = clock.instant();
        rows.listOpen(now.minus(BulkRules.leaseOn(JapaneseDay.of(now)))).forEach(list -> begin(list.id()));
    }

    void erase() {
        Instant now = clock.instant();
        LocalDate today = JapaneseDay.of(now);
        rows.erase(now.minus(BulkRules.keptOn(today)), now.minus(BulkRules.staleOn(today)));
    }
}
