package jp.musubi.platform.outbreaks.drafts;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 下書きを作る者。Each second; what is not looked at when it is stopped is looked at after the next start. */
@Component
class DraftMaker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DraftMaker.class);
    private static final long PAUSE_SECONDS = 1;
    private static final long PATIENCE_SECONDS = 10;

    private final MakeDrafts making;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    DraftMaker(MakeDrafts making) {
        this.making = making;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbreak-drafts"));
        started.scheduleWithFixedDelay(this::makeAll, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
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

    private void makeAll() {
        try {
            while (isRunning() && making.next()) {
                // More is waiting.
            }
            troubled = false;
        } catch (RuntimeException any) {
            // Thrown on, it would end the making for good. Its message may quote a row. Once for each trouble.
            if (!troubled) {
                LOG.error(
                        "発生届の下書きを作れません。次の回にまた試みます。Drafts of notices cannot be made now: {}",
                        any.getClass().getSimpleName());
            }
            troubled = true;
        }
    }
}
