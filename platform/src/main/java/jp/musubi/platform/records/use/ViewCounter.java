package jp.musubi.platform.records.use;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 閲覧を数える者。Every two seconds, behind the sealer; what is not counted when it is stopped is counted after the next start. */
@Component
class ViewCounter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewCounter.class);
    private static final int MOST_IN_A_ROUND = 5_000;
    private static final long PAUSE_SECONDS = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final CountViews counting;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    ViewCounter(CountViews counting) {
        this.counting = counting;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "view-counter"));
        started.scheduleWithFixedDelay(this::countAll, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running == null) {
            return;
        }
        thread = null;
        running.shutdown();
        try {
            running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void countAll() {
        try {
            while (isRunning() && counting.count(MOST_IN_A_ROUND)) {
                // More is waiting.
            }
            troubled = false;
        } catch (RuntimeException any) {
            // Thrown on, it would end the counting for good. Its message may quote a row. Once for each trouble.
            if (!troubled) {
                LOG.error(
                        "閲覧を数えられません。次の回にまた試みます。Views cannot be counted now: {}",
                        any.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
