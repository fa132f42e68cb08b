package jp.musubi.platform.records.lists;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 順番の番人。Takes up what waits at the start and every minute, and erases what is over. */
@Component
class QueueWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(QueueWatch.class);
    private static final long PAUSE_SECONDS = 60;

    private final QueueRounds rounds;
    private volatile @Nullable ScheduledExecutorService thread;

    QueueWatch(QueueRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watch = new Thread(work, "submission-watch");
            watch.setDaemon(true);
            return watch;
        });
        started.scheduleWithFixedDelay(() -> look(rounds::beginAll), 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        started.scheduleWithFixedDelay(() -> look(rounds::clearAway), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
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
                    "what waits could not be looked after: {}",
                    trouble.getClass().getName());
        }
    }
}
