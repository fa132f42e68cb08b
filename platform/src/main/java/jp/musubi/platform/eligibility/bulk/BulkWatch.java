package jp.musubi.platform.eligibility.bulk;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 一括照会の番人。Takes up lists at the start and every minute. */
@Component
class BulkWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BulkWatch.class);
    private static final long PAUSE_SECONDS = 60;

    private final BulkRounds rounds;
    private volatile @Nullable ScheduledExecutorService thread;

    BulkWatch(BulkRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "bulk-watch");
            watch.setDaemon(true);
            return watch;
        });
        started.execute(() -> look(rounds::resumeAll));
        started.scheduleWithFixedDelay(() -> look(rounds::resumeLeft), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void look(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException trouble) {
            log.warn(
                    "the lists could not be looked after: {}",
                    trouble.getClass().getName());
        }
    }
}
