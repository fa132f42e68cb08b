package jp.musubi.platform.records.letters;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 期限の番。Looks each second of real time whether the platform's clock has brought a letter to its end. */
@Component
class LetterClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LetterClock.class);
    private static final long PATIENCE_SECONDS = 10;

    private final SweepLetters sweep;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    LetterClock(SweepLetters sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "letter-clock"));
        started.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
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

    private void look() {
        try {
            sweep.sweep(clock.instant());
            troubled = false;
        } catch (RuntimeException any) {
            // Thrown on, it would end the looking for good. Once for each trouble, not each second.
            if (!troubled) {
                LOG.error(
                        "期限の来た文書を片付けられません(docs/runbooks/letters.md)。Letters that are due cannot be settled: {}",
                        any.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
