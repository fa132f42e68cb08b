package jp.musubi.platform.pmh.loads;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 取り込みの見回り。Hands files to the worker, those of before a restart too. */
@Component
class LoadRounds {

    private final LoadRows rows;
    private final LoadWork work;
    private final Executor executor;
    private final Clock clock;
    private final Set<UUID> handed = ConcurrentHashMap.newKeySet();

    LoadRounds(LoadRows rows, LoadWork work, @Qualifier("recipientLoadExecutor") Executor executor, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.executor = executor;
        this.clock = clock;
    }

    /** Files that nobody has any more, such as those of a process that was killed. */
    @EventListener(ApplicationReadyEvent.class)
    void resumeLeft() {
        rows.listLeft(clock.instant().minus(LoadWork.LEASE)).forEach(load -> begin(load.id()));
    }

    /** Once only while the worker has it. */
    void begin(UUID id) {
        if (handed.add(id)) {
            executor.execute(() -> {
                try {
                    work.run(id);
                } finally {
                    handed.remove(id);
                }
            });
        }
    }
}
